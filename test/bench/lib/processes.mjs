// Children of a bench: started here, stopped here.
import { spawn } from "node:child_process"
import { mkdirSync, openSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { dataDir, root } from "../../../scripts/lib/project.mjs"

const START_LIMIT_MS = 90_000
const STOP_LIMIT_MS = 8_000
const cli = join(root, "node_modules/@medusajs/cli/cli.js")
const logs = join(dataDir, "bench", "logs")

const stops = []
let stopping

/** Registers what has to be undone; last in, first out. */
export const onStop = (stop) => stops.push(stop)

/** Stops everything that the bench started; a second call waits for the first. */
export function stopAll() {
  stopping ??= (async () => {
    for (const stop of stops.splice(0).reverse()) await stop().catch(() => {})
  })()
  return stopping
}

async function end(child) {
  if (child.exitCode !== null || child.signalCode) return
  const gone = new Promise((resolve) => child.once("exit", resolve))
  child.kill("SIGTERM")
  await Promise.race([gone, sleep(STOP_LIMIT_MS, undefined, { ref: false }).then(() => child.kill("SIGKILL"))])
}

function launch(name, args, { cwd, env }) {
  mkdirSync(logs, { recursive: true })
  const out = openSync(join(logs, `${name}.log`), "w")
  const child = spawn(process.execPath, args, { cwd, env, stdio: ["ignore", out, out] })
  onStop(() => end(child))
  return child
}

const tail = (name) => readFileSync(join(logs, `${name}.log`), "utf8").slice(-3000)

/** Runs one command of the Medusa CLI to its end. */
export async function runMedusa(name, args, options) {
  const child = launch(name, [cli, ...args], options)
  const code = await new Promise((resolve) => child.once("exit", resolve))
  if (code !== 0) throw new Error(`medusa ${args.join(" ")} ended with ${code}:\n${tail(name)}`)
}

/** Starts a server and waits until `url` answers 200. */
export async function startServer(name, args, url, options) {
  const child = launch(name, args, options)
  const until = Date.now() + START_LIMIT_MS
  for (;;) {
    const answer = await fetch(url).catch(() => undefined)
    if (answer?.ok) return child
    if (child.exitCode !== null || Date.now() > until) throw new Error(`${name} did not start:\n${tail(name)}`)
    await sleep(150)
  }
}

/** Starts a Medusa backend in a folder. */
export const startMedusa = (name, port, options) =>
  startServer(name, [cli, "start", "-p", String(port), "-H", "127.0.0.1"], `http://127.0.0.1:${port}/health`, options)
