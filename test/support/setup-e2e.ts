import { spawn } from "node:child_process"
import { existsSync, mkdirSync, openSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { freePort, ROOT } from "./backend"
import { onTeardown } from "./postgres"
import { bootShop } from "./setup-http"

const START_LIMIT_MS = 60_000

async function bootStorefront(port: number, env: Record<string, string>): Promise<void> {
  const cwd = join(ROOT, "storefront")
  if (!existsSync(join(cwd, ".next/BUILD_ID"))) throw new Error("the storefront is not built; npm test builds it")
  mkdirSync(join(ROOT, ".data/test"), { recursive: true })
  const out = openSync(join(ROOT, ".data/test", `storefront-${port}.log`), "a")
  const child = spawn(process.execPath, [join(ROOT, "node_modules/next/dist/bin/next"), "start", "-p", String(port), "-H", "127.0.0.1"], {
    cwd,
    env: { ...process.env, NODE_ENV: "production", NODE_OPTIONS: "", NEXT_TELEMETRY_DISABLED: "1", ...env },
    stdio: ["ignore", out, out],
  })
  onTeardown(async () => {
    child.kill("SIGTERM")
    await Promise.race([new Promise((resolve) => child.once("exit", resolve)), sleep(5_000, undefined, { ref: false })])
  })
  const until = Date.now() + START_LIMIT_MS
  while (Date.now() < until) {
    const answer = await fetch(`http://127.0.0.1:${port}/zh`, { redirect: "manual" }).catch(() => undefined)
    if (answer && answer.status < 500) return
    if (child.exitCode !== null) break
    await sleep(200)
  }
  throw new Error(`the storefront did not start; see .data/test/storefront-${port}.log`)
}

/** One shop with its storefront for all browser tests, which run one file after the other. */
export default async function setup(): Promise<void> {
  const port = await freePort()
  const storefront = `http://localhost:${port}`
  const address = await bootShop("e2e", { ANXIN_STOREFRONT_URL: storefront })
  await bootStorefront(port, {
    ANXIN_BACKEND_URL: address.url,
    ANXIN_BACKEND_PUBLIC_URL: address.url,
    ANXIN_PUBLISHABLE_KEY: address.publishable_key,
    ANXIN_REGION_ID: address.region_id,
    ANXIN_PUBLIC_URL: storefront,
  })
  process.env.ANXIN_TEST_SHOP_1 = JSON.stringify(address)
  process.env.ANXIN_TEST_STOREFRONT = storefront
}
