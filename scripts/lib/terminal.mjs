// What scripts print, and how they run other programs.
import { spawn } from "node:child_process"
import { setTimeout as sleep } from "node:timers/promises"

const colour = process.stdout.isTTY && !process.env.NO_COLOR
const paint = (code, text) => (colour ? `\u001b[${code}m${text}\u001b[0m` : text)

export const bold = (text) => paint(1, text)
export const dim = (text) => paint(2, text)
export const red = (text) => paint(31, text)
export const green = (text) => paint(32, text)

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`

/** Says what begins, does it, says how long it took. */
export async function step(title, work) {
  const since = Date.now()
  process.stdout.write(`${title} …\n`)
  const result = await work()
  process.stdout.write(`${green("✓")} ${title} ${dim(seconds(since))}\n`)
  return result
}

/** Ends with a message that says what to do; no stack. */
export class UserError extends Error {}

const running = new Set()

const GRACE_MS = 2_000

/** Ends the programs that still run: a signal sent to this process alone does not reach them, and npm takes its time. */
export async function stopPrograms() {
  for (const child of running) child.kill("SIGTERM")
  for (const until = Date.now() + GRACE_MS; running.size && Date.now() < until; ) await sleep(50)
  for (const child of running) child.kill("SIGKILL")
}

/** Runs a program to its end; its output is shown only when it fails, unless `show` is set. */
export function runProgram(command, args, { show = false, ...options } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ["ignore", show ? "inherit" : "pipe", show ? "inherit" : "pipe"], ...options })
    running.add(child)
    let output = ""
    for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk) => (output += chunk))
    child.once("error", reject)
    child.once("close", (code, signal) => {
      running.delete(child)
      if (code === 0) return resolve(output)
      const tail = output.split("\n").slice(-60).join("\n")
      reject(new UserError(`${command} ${args.join(" ")} ended with ${code ?? signal}\n${tail}`))
    })
  })
}

/** Runs a script's main function: a UserError is told in one line, anything else with its stack. */
export async function main(work) {
  try {
    await work()
  } catch (error) {
    console.error(error instanceof UserError ? `${red("✗")} ${error.message}` : error)
    process.exitCode = 1
  }
}
