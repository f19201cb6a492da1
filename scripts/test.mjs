// npm test: installs, builds, brings PostgreSQL and a browser, runs every test. Ends with "N passed, N failed".
import { chmodSync, mkdtempSync, readFileSync, rmSync } from "node:fs"
import { cpus, tmpdir } from "node:os"
import { join } from "node:path"
import { build } from "./lib/build.mjs"
import { install, requireNode, root } from "./lib/project.mjs"
import { main, runProgram, step, stopPrograms } from "./lib/terminal.mjs"

const PROJECTS = ["unit", "module", "http", "e2e"]
const jest = join(root, "node_modules/jest/bin/jest.js")

/** Medusa loads modules by native import(), which jest allows only with this flag. */
const withNativeImport = (env) => ({ ...env, NODE_OPTIONS: "--experimental-vm-modules --no-warnings" })

/** One project at a time: two backends and a browser are enough for two cores. */
async function runProject(project, shared) {
  const env = project === "module" ? withNativeImport(shared) : shared
  const folder = mkdtempSync(join(tmpdir(), "anxin-jest-"))
  const report = join(folder, "report.json")
  const workers = project === "e2e" ? 1 : Math.max(1, Math.min(2, cpus().length))
  const args = [jest, "--selectProjects", project, "--json", `--outputFile=${report}`, `--maxWorkers=${workers}`, "--passWithNoTests=false"]
  try {
    await runProgram(process.execPath, args, { cwd: root, env, show: true }).catch(() => {})
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites, success } = JSON.parse(readFileSync(report, "utf8"))
    const skipped = numPendingTests + numTodoTests
    if (skipped) console.log(`${project}: ${skipped} skipped`)
    return { passed: numPassedTests, failed: numFailedTests + numRuntimeErrorTestSuites + skipped + (success || numFailedTests ? 0 : 1) }
  } catch (error) {
    console.error(`${project}: no report (${error.message})`)
    return { passed: 0, failed: 1 }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Runs all projects on one throw-away PostgreSQL; answers the sums. */
export async function test() {
  requireNode()
  await install()
  await build()
  const { chromium } = await import("./lib/browser.mjs")
  const { freePort, startPostgres } = await import("./lib/postgres.mjs")
  const folder = mkdtempSync(join(tmpdir(), "anxin-test-"))
  // PostgreSQL's own user has to walk through it.
  chmodSync(folder, 0o755)
  const env = { ...process.env, CHROMIUM_PATH: await chromium() }
  const server = await step("Starting PostgreSQL", async () =>
    startPostgres({ dataDir: join(folder, "postgres"), port: await freePort(), password: "tests-only", throwaway: true })
  )
  const stop = async () => {
    await server.stop()
    rmSync(folder, { recursive: true, force: true })
  }
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => stopPrograms().then(stop).finally(() => process.exit(1)))
  env.ANXIN_TEST_PG = server.url
  const sum = { passed: 0, failed: 0 }
  try {
    for (const project of PROJECTS) {
      const result = await step(`Testing: ${project}`, () => runProject(project, env))
      sum.passed += result.passed
      sum.failed += result.failed
    }
  } finally {
    await stop()
  }
  return sum
}

/** Prints the closing line and sets the exit code. */
export function close({ passed, failed }) {
  if (failed || !passed) process.exitCode = 1
  console.log(`${passed} passed, ${failed} failed`)
}

if (import.meta.url === `file://${process.argv[1]}`) await main(async () => close(await test()))
