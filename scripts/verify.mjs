// npm run verify: types, lint, import direction, unused code, rulebook, tests. The last line is that of the tests.
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { build } from "./lib/build.mjs"
import { install, requireNode, root } from "./lib/project.mjs"
import { main, runProgram, step } from "./lib/terminal.mjs"
import { close, test } from "./test.mjs"

const bin = (path) => join(root, "node_modules", path)
const node = (...args) => runProgram(process.execPath, args, { cwd: root })

async function types() {
  const { workspaces } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"))
  for (const folder of workspaces) {
    if (existsSync(join(root, folder, "tsconfig.json"))) await node(bin("typescript/bin/tsc"), "--noEmit", "-p", folder)
  }
}

await main(async () => {
  requireNode()
  await install()
  // Types of one plugin are what another was built to.
  await build()
  await step("Types", types)
  await step("Lint", () => node(bin("eslint/bin/eslint.js"), "--max-warnings=0", "."))
  await step("Import direction", () => node(bin("dependency-cruiser/bin/dependency-cruise.mjs"), "--config", ".dependency-cruiser.cjs", "plugins", "backend", "test", "scripts"))
  await step("Unused code", () => node(bin("knip/bin/knip.js"), "--no-progress"))
  await step("Rulebook", () => node("scripts/check-rulebook.mjs"))
  close(await test())
})
