import { createHash, randomUUID } from "node:crypto"
import { rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { Client } from "pg"

/** The superuser's URL of the PostgreSQL that tests run on; started by the first global setup that needs it. */
const URL_VARIABLE = "ANXIN_TEST_PG"

interface Running {
  url: string
  stop(): Promise<void>
}

const home = globalThis as { anxinTestCleanups?: (() => Promise<void>)[] }

/** Registers what the global teardown undoes, last first. */
export function onTeardown(undo: () => Promise<void>): void {
  ;(home.anxinTestCleanups ??= []).push(undo)
}

/** Undoes what the global setups of this process did. */
export async function teardown(): Promise<void> {
  for (const undo of (home.anxinTestCleanups ?? []).splice(0).reverse()) await undo()
}

/** URL of the running test server; starts a throw-away one if nobody has. */
export async function testServer(): Promise<string> {
  const known = process.env[URL_VARIABLE]
  if (known) return known
  const { startPostgres, freePort } = (await import("../../scripts/lib/postgres.mjs" as string)) as {
    startPostgres(options: object): Promise<Running>
    freePort(): Promise<number>
  }
  const folder = join(tmpdir(), `anxin-test-${randomUUID()}`)
  const server = await startPostgres({
    dataDir: join(folder, "postgres"),
    port: await freePort(),
    password: randomUUID(),
    throwaway: true,
  })
  onTeardown(async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  })
  process.env[URL_VARIABLE] = server.url
  return server.url
}

/** Runs work on one database as the superuser. */
export async function asSuperuser<T>(url: string, database: string, work: (client: Client) => Promise<T>): Promise<T> {
  const target = new URL(url)
  target.pathname = `/${database}`
  const client = new Client({ connectionString: target.href })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** A short stable name for contents: what a template database is called after. */
export const fingerprint = (parts: readonly string[]): string =>
  createHash("sha256").update(parts.join("\n")).digest("hex").slice(0, 16)
