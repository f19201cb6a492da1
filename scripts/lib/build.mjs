// Builds the workspaces that changed, and whatever stands on them.
import { createHash } from "node:crypto"
import { existsSync, readFileSync, readdirSync, rmSync, symlinkSync, cpSync, mkdirSync } from "node:fs"
import { join } from "node:path"
import { dataDir, hashFolder, root, stamp } from "./project.mjs"
import { runProgram, step } from "./terminal.mjs"

const medusa = join(root, "node_modules/@medusajs/cli/cli.js")
const next = join(root, "node_modules/next/dist/bin/next")

const quiet = { MEDUSA_DISABLE_TELEMETRY: "1", NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" }

/** A build reads the configuration but connects to nothing. */
const buildEnv = {
  ...process.env,
  ...quiet,
  DATABASE_URL: "postgres://build@127.0.0.1/build",
  JWT_SECRET: "used-by-the-build-only-".padEnd(32, "-"),
  COOKIE_SECRET: "used-by-the-build-only-".padEnd(32, "-"),
  ANXIN_HASH_KEY: "used-by-the-build-only-".padEnd(32, "-"),
}

const manifest = (folder) => JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8"))

function workspaces() {
  const all = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).workspaces
  return all.filter((folder) => manifest(folder).scripts?.build)
}

const output = (folder) =>
  folder === "storefront" ? join(root, folder, ".next/BUILD_ID") : join(root, folder, ".medusa/server/package.json")

const hasOutput = (folder) =>
  folder.startsWith("plugins/") ? existsSync(join(root, folder, ".medusa/server/src/index.js")) : existsSync(output(folder))

function buildOne(folder) {
  const cwd = join(root, folder)
  if (folder === "storefront") return runProgram(process.execPath, [next, "build"], { cwd, env: buildEnv })
  const command = folder === "backend" ? "build" : "plugin:build"
  return runProgram(process.execPath, [medusa, command], { cwd, env: buildEnv })
}

/** Public files live under .data, because a build empties its output folder. */
export function linkStatic() {
  const target = join(dataDir, "static")
  const link = join(root, "backend/.medusa/server/static")
  mkdirSync(target, { recursive: true })
  const shipped = join(root, "backend/static")
  if (existsSync(shipped)) for (const name of readdirSync(shipped)) cpSync(join(shipped, name), join(target, name), { recursive: true })
  rmSync(link, { recursive: true, force: true })
  symlinkSync(target, link)
}

/** Builds what is stale, in workspace order; answers the hash of what the backend is made of. */
export async function build() {
  const common = createHash("sha256")
  for (const file of ["package-lock.json", "tsconfig.json", "scripts/lib/build.mjs"]) common.update(readFileSync(join(root, file)))
  const base = common.digest("hex")
  const hashes = new Map()
  for (const folder of workspaces()) {
    const { name, dependencies = {} } = manifest(folder)
    const inner = Object.keys(dependencies).flatMap((dependency) => hashes.get(dependency) ?? [])
    const hash = createHash("sha256").update([base, hashFolder(join(root, folder)), ...inner].join("\n")).digest("hex")
    hashes.set(name, hash)
    const mark = stamp(`build-${folder.replace("/", "-")}`)
    if (mark.matches(hash) && hasOutput(folder)) continue
    await step(`Building ${folder}`, () => buildOne(folder))
    mark.write(hash)
  }
  linkStatic()
  return hashes.get(manifest("backend").name)
}
