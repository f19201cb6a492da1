import { spawn, type ChildProcess } from "node:child_process"
import { randomBytes } from "node:crypto"
import { existsSync, mkdirSync, openSync, readFileSync } from "node:fs"
import { createServer } from "node:net"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"

export const ROOT = join(__dirname, "../..")
const SOURCE = join(ROOT, "backend")
const BUILT = join(SOURCE, ".medusa/server")
const LOGS = join(ROOT, ".data/test")
const START_LIMIT_MS = 120_000

/** A booted shop that tests talk to. */
export interface ShopAddress {
  url: string
  database: string
  /** Superuser's URL of that database: for moving dates and injecting faults. */
  sql_url: string
  publishable_key: string
  region_id: string
  stock_location_id: string
}

/** The production build when there is one, else the sources without the dashboard. */
export const isBuilt = (): boolean => existsSync(join(BUILT, "public/admin/index.html"))

const folder = () => (isBuilt() ? BUILT : SOURCE)

export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once("error", reject)
    server.listen({ port: 0, host: "127.0.0.1" }, () => {
      const address = server.address()
      server.close(() => (typeof address === "object" && address ? resolve(address.port) : reject(new Error("no port"))))
    })
  })
}

/** Environment of every process of one test shop. */
export function shopEnv(databaseUrl: string, port: number, extra: Record<string, string> = {}): NodeJS.ProcessEnv {
  return {
    ...process.env,
    NODE_ENV: "production",
    NODE_OPTIONS: "",
    MEDUSA_DISABLE_TELEMETRY: "1",
    DATABASE_URL: databaseUrl,
    ANXIN_PUBLIC_URL: `http://localhost:${port}`,
    JWT_SECRET: randomBytes(32).toString("hex"),
    COOKIE_SECRET: randomBytes(32).toString("hex"),
    ANXIN_HASH_KEY: randomBytes(32).toString("hex"),
    ANXIN_PRIVATE_DIR: join(LOGS, `private-${port}`),
    ANXIN_ADMIN_DISABLED: isBuilt() ? "false" : "true",
    LOG_LEVEL: "warn",
    ...extra,
  }
}

function medusa(args: string[], env: NodeJS.ProcessEnv, log: string): ChildProcess {
  mkdirSync(LOGS, { recursive: true })
  const out = openSync(join(LOGS, log), "a")
  return spawn(process.execPath, [join(ROOT, "node_modules/@medusajs/cli/cli.js"), ...args], {
    cwd: folder(),
    env,
    stdio: ["ignore", out, out],
  })
}

/** Runs one command of the Medusa CLI to its end. */
export async function runMedusa(args: string[], env: NodeJS.ProcessEnv, log: string): Promise<void> {
  const child = medusa(args, env, log)
  const code = await new Promise((resolve) => child.once("exit", resolve))
  if (code !== 0) {
    const tail = readFileSync(join(LOGS, log), "utf8").slice(-4000)
    throw new Error(`medusa ${args.join(" ")} exited with ${String(code)}:\n${tail}`)
  }
}

/** Path of a script for `medusa exec`, in sources or build. */
export const script = (name: string): string => `./src/scripts/${name}.${isBuilt() ? "js" : "ts"}`

/** Boots a backend on a database and waits until it answers. */
export async function bootBackend(databaseUrl: string, port: number, extra?: Record<string, string>): Promise<() => Promise<void>> {
  const log = `backend-${port}.log`
  const child = medusa(["start", "-p", String(port), "-H", "127.0.0.1"], shopEnv(databaseUrl, port, extra), log)
  const until = Date.now() + START_LIMIT_MS
  for (;;) {
    if (child.exitCode !== null || Date.now() > until) {
      child.kill("SIGKILL")
      throw new Error(`the backend did not start:\n${readFileSync(join(LOGS, log), "utf8").slice(-4000)}`)
    }
    const answer = await fetch(`http://127.0.0.1:${port}/health`).catch(() => undefined)
    if (answer?.ok) break
    await sleep(200)
  }
  return async () => {
    const gone = new Promise((resolve) => child.once("exit", resolve))
    child.kill("SIGTERM")
    await Promise.race([gone, sleep(8_000, undefined, { ref: false }).then(() => child.kill("SIGKILL"))])
  }
}
