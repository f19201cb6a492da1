// Where things are, and which workspaces there are.
import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { runProgram, step, UserError } from "./terminal.mjs"

export const root = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "")
export const dataDir = join(root, ".data")

const OLDEST_NODE = [20, 19]

/** Stops early on a Node that the shop's parts do not run on. */
export function requireNode() {
  const [major, minor] = process.versions.node.split(".").map(Number)
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    throw new UserError(`Node ${process.versions.node} is too old: install Node 20.19 or later, 22 or 24`)
  }
}

const sha256 = (text) => createHash("sha256").update(text).digest("hex")

/** Hash of a folder's files, build output left out. */
export function hashFolder(folder, skip = new Set(["node_modules", ".medusa", ".next", ".data", "__tests__", "next-env.d.ts"])) {
  const hash = createHash("sha256")
  const visit = (path, name) => {
    for (const entry of readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
      if (skip.has(entry.name) || entry.name.endsWith(".tsbuildinfo")) continue
      const inner = join(path, entry.name)
      const label = `${name}/${entry.name}`
      if (entry.isDirectory()) visit(inner, label)
      else if (entry.isFile()) hash.update(label).update("\0").update(readFileSync(inner)).update("\0")
    }
  }
  visit(folder, "")
  return hash.digest("hex")
}

/** Remembers under .data what was done for which inputs, so that a later start does not do it again. */
export function stamp(name) {
  const file = join(dataDir, "stamps", `${name}.txt`)
  return {
    matches: (value) => existsSync(file) && readFileSync(file, "utf8") === value,
    write: (value) => {
      mkdirSync(join(dataDir, "stamps"), { recursive: true })
      writeFileSync(file, value)
    },
  }
}

const lockFile = join(root, "package-lock.json")

// npm's own record of node_modules, written when an install is complete.
const record = join(root, "node_modules/.package-lock.json")

/** True when node_modules holds every package of the lock file; optional ones may be missing. */
function isInstalled() {
  if (!existsSync(record)) return false
  const { packages: want } = JSON.parse(readFileSync(lockFile, "utf8"))
  const { packages: have } = JSON.parse(readFileSync(record, "utf8"))
  return Object.entries(want).every(([path, { version, optional, peer }]) => {
    if (!path.includes("node_modules/") || optional || peer) return true
    return have[path]?.version === version && existsSync(join(root, path, "package.json"))
  })
}

const npmCi = () => runProgram("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], { cwd: root })

/** Installs the packages of the lock file, if they are not. */
export async function install() {
  // The mark lies in node_modules: whoever deletes that folder gets a fresh install.
  const mark = join(root, "node_modules", ".anxin-install")
  const want = sha256(readFileSync(lockFile))
  if (existsSync(mark) && readFileSync(mark, "utf8") === want) return
  if (!isInstalled()) {
    // npm leaves its record in place while it replaces everything else; without it a killed install begins anew.
    for (const file of [mark, record]) rmSync(file, { force: true })
    // A registry that stumbles, or a killed install that is still writing, is over at the second try.
    await step("Installing packages", () => npmCi().catch(npmCi))
  }
  writeFileSync(mark, want)
}
