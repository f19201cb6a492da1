// npm run verify: types, lint, import direction, unused code, rulebook, tests. The last line is that of the tests.
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { build } from "./lib/build.mjs"
import { install, requireNode, root } from "./lib/project.mjs"
import { main, red, runProgram, step, UserError } from "./lib/terminal.mjs"
import { close, test } from "./test.mjs"

const bin = (path) => join(root, "node_modules", path)
const node = (...args) => runProgram(process.execPath, args, { cwd: root })

async function types() {
  const { workspaces } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"))
  const problems = []
  for (const folder of workspaces) {
    await node(bin("typescript/bin/tsc"), "--noEmit", "-p", folder).catch((error) => problems.push(error.message))
  }
  if (problems.length) throw new UserError(problems.join("\n"))
}

const DIRECTION = ["--config", ".dependency-cruiser.cjs", "plugins", "backend", "storefront/src", "test", "scripts"]

const CHECKS = {
  Types: types,
  Lint: () => node(bin("eslint/bin/eslint.js"), "--max-warnings=0", "."),
  "Import direction": () => node(bin("dependency-cruiser/bin/dependency-cruise.mjs"), ...DIRECTION),
  "Unused code": () => node(bin("knip/bin/knip.js"), "--no-progress", "--no-config-hints"),
  Rulebook: () => node("scripts/check-rulebook.mjs"),
}

/** Does every check, so that one run tells everything; answers the names of those that failed. */
async function check() {
  const failed = []
  for (const [name, work] of Object.entries(CHECKS)) {
    await step(name, work).catch((error) => {
      console.error(`${red("✗")} ${name}\n${error.message}`)
      failed.push(name)
    })
  }
  return failed
}

await main(async () => {
  requireNode()
  await install()
  // Types of one plugin are what another was built to.
  await build()
  const failed = await check()
  const sum = await test()
  if (failed.length) console.error(`${red("✗")} failed besides the tests: ${failed.join(", ")}`)
  close({ ...sum, failed: sum.failed + failed.length })
})
