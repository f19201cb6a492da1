// npm start: from a bare checkout to a running shop.
import { spawn } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { build } from "./lib/build.mjs"
import { claim } from "./lib/processes.mjs"
import { dataDir, install, requireNode, root, stamp } from "./lib/project.mjs"
import { secrets, writePrivately } from "./lib/secrets.mjs"
import { bold, dim, main, runProgram, step, stopPrograms, UserError } from "./lib/terminal.mjs"

const DEFAULT_PORTS = { backend: 9000, storefront: 8000 }
const READY_LIMIT_MS = 120_000
const STOP_LIMIT_MS = 8_000
const SHOP_LOGIN = "anxin_shop"

const ROLES = [
  "owner", "store_manager", "operations_director", "compliance_officer", "food_safety_officer", "buyer",
  "warehouse_keeper", "finance", "support_agent", "support_supervisor", "content_editor", "auditor", "regulator",
]
/** Four-eyes needs two people; an empty shop begins with them. */
const FIRST_STAFF = ["owner", "compliance_officer"]

const demo = !process.argv.includes("--no-demo")
/** The empty shop has a database of its own: neither start finds the other's goods. */
const DATABASE = demo ? "anxin" : "anxin_empty"
const medusaCli = join(root, "node_modules/@medusajs/cli/cli.js")
const nextCli = join(root, "node_modules/next/dist/bin/next")
const server = join(root, "backend/.medusa/server")

const stops = []
let stopping

/** Stops children in reverse order; a second call waits for the first. */
function stopAll() {
  stopping ??= (async () => {
    await stopPrograms()
    for (const stop of stops.splice(0).reverse()) await stop().catch(() => {})
  })()
  return stopping
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.on(signal, async () => {
    console.log("\nStopping the shop …")
    await stopAll()
    process.exit(0)
  })
}

async function ports() {
  const { portIsFree } = await import("./lib/postgres.mjs")
  const chosen = {}
  for (const [name, fallback] of Object.entries(DEFAULT_PORTS)) {
    const variable = `ANXIN_${name.toUpperCase()}_PORT`
    const port = Number(process.env[variable] ?? fallback)
    if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new UserError(`${variable}=${process.env[variable]} is no port: use a number from 1 to 65535`)
    if (!(await portIsFree(port))) {
      throw new UserError(`Port ${port} for the ${name} is taken. Stop what uses it, or choose another: ${variable}=${port + 10} npm start`)
    }
    chosen[name] = port
  }
  if (chosen.backend === chosen.storefront) throw new UserError("ANXIN_BACKEND_PORT and ANXIN_STOREFRONT_PORT must differ")
  return chosen
}

/** Only one start at a time works on this folder's data. */
function claimData() {
  const { holder, release } = claim(join(dataDir, "start.pid"), "start.mjs")
  if (holder) throw new UserError(`The shop of this folder is already running (process ${holder}); stop that one first`)
  stops.push(async () => release())
}

/** A PostgreSQL of yours: extensions are made where they are missing, the login is looked at. */
async function yourDatabase(url) {
  const { makeExtensions, withClient } = await import("./lib/postgres.mjs")
  const isSuperuser = await withClient(url, async (client) => {
    await makeExtensions(client)
    const { rows } = await client.query("select rolsuper from pg_roles where rolname = current_user")
    return rows[0].rolsuper
  }).catch((cause) => {
    throw new UserError(`DATABASE_URL does not work: ${cause.message}`)
  })
  if (isSuperuser) console.warn("DATABASE_URL signs in as a superuser; give the shop a login of its own that owns its database")
  return url
}

async function database(kept) {
  if (process.env.DATABASE_URL) return yourDatabase(process.env.DATABASE_URL)
  const { freePort, prepareDatabase, startPostgres } = await import("./lib/postgres.mjs")
  return step("Starting PostgreSQL", async () => {
    const running = await startPostgres({
      dataDir: join(dataDir, "postgres"),
      port: await freePort(),
      password: kept.postgres_password,
    })
    stops.push(running.stop)
    return prepareDatabase(running.url, { database: DATABASE, login: SHOP_LOGIN, password: kept.shop_database_password })
  })
}

function shopEnv(kept, databaseUrl, { backend, storefront }) {
  return {
    ...process.env,
    NODE_ENV: "production",
    MEDUSA_DISABLE_TELEMETRY: "1",
    NEXT_TELEMETRY_DISABLED: "1",
    LOG_LEVEL: process.env.LOG_LEVEL ?? "warn",
    DATABASE_URL: databaseUrl,
    JWT_SECRET: kept.jwt_secret,
    COOKIE_SECRET: kept.cookie_secret,
    ANXIN_HASH_KEY: kept.hash_key,
    ANXIN_PRIVATE_DIR: join(dataDir, "private"),
    ANXIN_PUBLIC_URL: process.env.ANXIN_PUBLIC_URL ?? `http://localhost:${backend}`,
    ANXIN_STOREFRONT_URL: process.env.ANXIN_STOREFRONT_URL ?? `http://localhost:${storefront}`,
  }
}

const medusa = (args, env) => runProgram(process.execPath, [medusaCli, ...args], { cwd: server, env })

/** True when the database holds the shop that the kept ids belong to; it may have been removed meanwhile. */
async function holds(databaseUrl, store) {
  const { withClient } = await import("./lib/postgres.mjs")
  const found = withClient(databaseUrl, (client) => client.query("select 1 from region where id = $1", [store.region_id]))
  return found.then(({ rowCount }) => rowCount === 1, () => false)
}

/** Migrations and seeds run again only when they, or the database, are others than last time. */
async function prepare(env, staff, code) {
  const place = process.env.DATABASE_URL?.replace(/\/\/.*@/, "//") ?? "embedded"
  const state = [place, code, ...staff.map(({ role }) => role), demo].join("\n")
  const output = join(dataDir, `store-${DATABASE}.json`)
  const mark = stamp(`database-${DATABASE}`)
  if (mark.matches(state) && existsSync(output)) {
    const store = JSON.parse(readFileSync(output, "utf8"))
    if (await holds(env.DATABASE_URL, store)) return store
  }
  await step("Migrating the database", () => medusa(["db:migrate"], env))
  const seedEnv = { ...env, ANXIN_SEED_STAFF: JSON.stringify(staff), ANXIN_SEED_OUTPUT: output }
  await step("Setting up the shop", () => medusa(["exec", "./src/scripts/seed-base.js"], seedEnv))
  if (demo) await step("Loading the demo shop (invented companies and people)", () => medusa(["exec", "./src/scripts/seed-demo.js"], seedEnv))
  mark.write(state)
  return JSON.parse(readFileSync(output, "utf8"))
}

/** Starts one long-running part; if it dies, the whole shop stops. */
function launch(name, args, options) {
  const child = spawn(process.execPath, args, { stdio: ["ignore", "inherit", "inherit"], ...options })
  stops.push(async () => {
    if (child.exitCode !== null || child.signalCode) return
    const gone = new Promise((resolve) => child.once("exit", resolve))
    child.kill("SIGTERM")
    await Promise.race([gone, sleep(STOP_LIMIT_MS, undefined, { ref: false }).then(() => child.kill("SIGKILL"))])
  })
  child.once("exit", async (code, signal) => {
    if (stopping) return
    console.error(`The ${name} stopped by itself (${code ?? signal}); stopping the shop.`)
    await stopAll()
    process.exit(1)
  })
  return child
}

async function answers(url) {
  const until = Date.now() + READY_LIMIT_MS
  while (Date.now() < until) {
    const answer = await fetch(url, { redirect: "manual" }).catch(() => undefined)
    if (answer && answer.status < 500) return
    if (stopping) return
    await sleep(150)
  }
  throw new UserError(`${url} did not answer within ${READY_LIMIT_MS / 1000} s`)
}

async function run(env, { backend, storefront }, store) {
  await step("Starting the backend", async () => {
    launch("backend", [medusaCli, "start", "-p", String(backend), "-H", "127.0.0.1"], { cwd: server, env })
    await answers(`http://127.0.0.1:${backend}/health`)
  })
  await step("Starting the storefront", async () => {
    launch("storefront", [nextCli, "start", "-p", String(storefront), "-H", "127.0.0.1"], {
      cwd: join(root, "storefront"),
      env: {
        ...env,
        ANXIN_BACKEND_URL: `http://127.0.0.1:${backend}`,
        ANXIN_BACKEND_PUBLIC_URL: env.ANXIN_PUBLIC_URL,
        ANXIN_PUBLISHABLE_KEY: store.publishable_key,
        ANXIN_REGION_ID: store.region_id,
        ANXIN_PUBLIC_URL: env.ANXIN_STOREFRONT_URL,
      },
    })
    await answers(`http://127.0.0.1:${storefront}/zh`)
  })
}

function describe(env, databaseUrl, store, logins) {
  const shop = {
    backend: env.ANXIN_PUBLIC_URL,
    storefront: env.ANXIN_STOREFRONT_URL,
    publishable_key: store.publishable_key,
    database_url: databaseUrl,
    region_id: store.region_id,
    logins,
  }
  writePrivately(join(dataDir, "shop.json"), shop)
  console.log(`\n${bold("Shop")}       ${shop.storefront}/zh  ${dim("(English: /en)")}`)
  console.log(`${bold("Dashboard")}  ${shop.backend}/app\n`)
  for (const login of logins) console.log(`  ${login.role.padEnd(22)} ${login.email.padEnd(36)} ${login.password}`)
  console.log(`\n${dim("All of it is in .data/shop.json. Ctrl-C stops the shop.")}`)
}

await main(async () => {
  const since = Date.now()
  requireNode()
  claimData()
  const kept = secrets()
  const roles = demo ? ROLES : FIRST_STAFF
  const staff = roles.map((role) => ({ role, email: `${role.replaceAll("_", "-")}@anxin.example`, password: kept.login(role) }))
  const customers = demo ? [{ role: "customer", email: "customer@anxin.example", password: kept.login("customer") }] : []
  try {
    await install()
    const chosen = await ports()
    const code = await build()
    const databaseUrl = await database(kept)
    const env = shopEnv(kept, databaseUrl, chosen)
    if (demo) env.ANXIN_SEED_CUSTOMER = JSON.stringify(customers[0])
    const store = await prepare(env, staff, code)
    await run(env, chosen, store)
    describe(env, databaseUrl, store, [...staff, ...customers])
    console.log(dim(`Ready after ${((Date.now() - since) / 1000).toFixed(1)} s`))
  } catch (error) {
    const interrupted = stopping !== undefined
    await stopAll()
    if (!interrupted) throw error
  }
})
