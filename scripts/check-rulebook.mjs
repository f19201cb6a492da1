// Checks that what calls itself enforced has a test and a page, and that docs/rulebook.md says the same.
// node scripts/check-rulebook.mjs [--write]; needs the plugins built.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import { runInThisContext } from "node:vm"
import ts from "typescript"
import { root } from "./lib/project.mjs"

const DOC = "docs/rulebook.md"
const composition = join(root, "backend/src/compliance.ts")
const read = (path) => readFileSync(join(root, path), "utf8")

/** Runs backend/src/compliance.ts, so that what is checked is what the shop registers. */
function registeredParts() {
  const require = createRequire(composition)
  const { outputText } = ts.transpileModule(readFileSync(composition, "utf8"), {
    compilerOptions: { module: ts.ModuleKind.CommonJS, target: ts.ScriptTarget.ES2022 },
  })
  runInThisContext(`(function (require, exports) {${outputText}\n})`, { filename: composition })(require, {})
  return { parts: require("@anxin/compliance").complianceParts(), rulebook: require("@anxin/compliance/rulebook/index") }
}

/** Every source file of the plugins, by path. */
const sources = readdirSync(join(root, "plugins"), { recursive: true })
  .filter((path) => /^[a-z]+\/src\/.+\.ts$/.test(path) && !path.includes("/admin/"))
  .map((path) => ({ plugin: path.split("/")[0], text: read(join("plugins", path)) }))

/**
 * Codes that a rule can answer: those that it declares, and those that the file which defines it mentions,
 * as `"plugin.reason"` or as a bare reason of its plugin's code table. Enough to see that a test means this rule.
 */
function codesOf(part) {
  const home = sources.find(({ text }) => text.includes(`id: "${part.id}"`))
  if (!home) return part.codes ?? []
  const full = [...home.text.matchAll(/["'`]([a-z_]+\.[a-z0-9_]+)["'`]/g)].map((match) => match[1])
  const bare = [...home.text.matchAll(/["'`]([a-z0-9]+(?:_[a-z0-9]+)+)["'`]/g)].map((match) => `${home.plugin}.${match[1]}`)
  return [...(part.codes ?? []), ...full, ...bare].filter((code) => !code.endsWith(".ts"))
}

function testProblem(part) {
  if (!existsSync(join(root, part.test))) return `its test ${part.test} does not exist`
  const text = read(part.test)
  const named = [part.id, ...codesOf(part)].some((name) => text.includes(name))
  return named ? undefined : `its test ${part.test} names neither it nor one of its codes`
}

/** Folders below `folder` that hold a page, as addresses without route groups. */
function pagesBelow(folder, file, address = "") {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (entry.isFile()) return entry.name === file ? [address || "/"] : []
    const step = /^\(.*\)$/.test(entry.name) ? "" : `/${entry.name}`
    return pagesBelow(join(folder, entry.name), file, address + step)
  })
}

function knownPages() {
  const plugins = readdirSync(join(root, "plugins"))
  const own = plugins.flatMap((name) => pagesBelow(`plugins/${name}/src/admin/routes`, "page.tsx"))
  // Pages of the stock dashboard carry our widgets.
  const stock = ["/products", "/products/[id]", "/orders", "/orders/[id]", "/inventory", "/customers"]
  const shop = pagesBelow("storefront/src/app", "page.tsx").map((page) => page.replace(/^\/\[(locale|lang)\]/, "/zh"))
  return { admin: new Set([...own, ...stock].map((page) => `/app${shape(page)}`)), shop: new Set(shop.map(shape)) }
}

/** Address with every parameter alike, however it is written: `:id`, `[id]`. */
const shape = (page) => page.replace(/\[[^\]]+\]|:[^/]+/g, "*").replace(/\/$/, "")

function problemsOf(parts, entries) {
  const numbers = new Set(entries.map((entry) => entry.no))
  const pages = knownPages()
  return [...parts.rules, ...(parts.controls ?? [])].flatMap((part) => {
    const unknown = part.rulebook.filter((no) => !numbers.has(no)).map((no) => `${no} is not in the rulebook`)
    const page = shape(part.page)
    const lost = pages[page.startsWith("/app") ? "admin" : "shop"].has(page) ? [] : [`its page ${part.page} does not exist`]
    return [...unknown, ...lost, ...(part.rulebook.length ? [] : ["it names no rulebook entry"]), testProblem(part) ?? []]
      .flat()
      .map((problem) => `${part.id}: ${problem}`)
  })
}

function table({ parts, rulebook: { RULEBOOK }, state: { implementationsOf, stateOf } }) {
  const rows = RULEBOOK.map((entry) => {
    const implementations = implementationsOf(entry.no, parts)
    return { entry, implementations, state: stateOf(entry, implementations) }
  })
  const count = (state) => rows.filter((row) => row.state === state).length
  const summary = `${count("enforced")} enforced, ${count("planned")} planned, ${count("prose")} prose`
  return { rows, summary }
}

function markdown({ rows, summary }) {
  const lines = rows.map(({ entry, implementations, state }) => {
    const clauses = entry.sources.map((source) => source.clause).join(", ")
    const rules = implementations.map((part) => `\`${part.id}\` ([test](../${part.test}), ${part.page})`).join("<br>")
    return `| ${entry.no} | ${entry.kind} | ${entry.title.zh}<br>${entry.title.en} | ${clauses} | ${entry.home} | ${state} | ${rules} |`
  })
  return [
    "# Rulebook 合规规则",
    "",
    `Written by \`node scripts/check-rulebook.mjs --write\` from \`plugins/compliance/src/rulebook\` and the registered rules; \`npm run verify\` fails when it is stale. ${summary}.`,
    "",
    "An entry is *enforced* when a registered rule or control names it; each of those has a test that drives it through a route, and a page where people meet it.",
    "",
    "| no | kind | 规则 rule | source | home | state | enforced by |",
    "|---|---|---|---|---|---|---|",
    ...lines,
    "",
  ].join("\n")
}

const { parts, rulebook } = registeredParts()
const state = createRequire(composition)("@anxin/compliance/rulebook/state")
const result = table({ parts, rulebook, state })
for (const { entry, implementations, state: word } of result.rows) {
  if (implementations.length) console.log(`${entry.no.padEnd(5)} ${word}  ${implementations.map((part) => part.id).join(", ")}`)
}
console.log(result.summary)

const text = markdown(result)
if (process.argv.includes("--write")) writeFileSync(join(root, DOC), text)
const problems = problemsOf(parts, rulebook.RULEBOOK)
if (!existsSync(join(root, DOC)) || read(DOC) !== text) problems.push(`${DOC} is stale: node scripts/check-rulebook.mjs --write`)
for (const problem of problems) console.error(`rulebook: ${problem}`)
process.exitCode = problems.length ? 1 : 0
