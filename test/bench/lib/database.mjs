// The bench's own PostgreSQL: the demo shop, and a copy of it for stock Medusa.
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { dataDir, hashFolder, root, stamp } from "../../../scripts/lib/project.mjs"
import { asSuperuser, freePort, prepareDatabase, startPostgres } from "../../../scripts/lib/postgres.mjs"
import { step } from "../../../scripts/lib/terminal.mjs"
import { onStop, runMedusa } from "./processes.mjs"

const LOGIN = "anxin_bench"
const PASSWORD = "bench-only"
const backend = join(root, "backend/.medusa/server")
const output = join(dataDir, "bench", "store.json")

/** Environment of a Medusa process of the bench. */
export const medusaEnv = (databaseUrl, port) => ({
  ...process.env,
  NODE_ENV: "production",
  MEDUSA_DISABLE_TELEMETRY: "1",
  LOG_LEVEL: "error",
  DATABASE_URL: databaseUrl,
  JWT_SECRET: "bench-only-".padEnd(32, "-"),
  COOKIE_SECRET: "bench-only-".padEnd(32, "-"),
  ANXIN_HASH_KEY: "bench-only-".padEnd(32, "-"),
  ANXIN_PRIVATE_DIR: join(dataDir, "bench", "private"),
  ANXIN_PUBLIC_URL: `http://localhost:${port}`,
})

const STAFF_ROLES = [
  "owner", "store_manager", "operations_director", "compliance_officer", "food_safety_officer", "buyer",
  "warehouse_keeper", "finance", "support_agent", "support_supervisor",
]

async function seed(url) {
  const options = {
    cwd: backend,
    env: {
      ...medusaEnv(url, 9000),
      ANXIN_SEED_OUTPUT: output,
      ANXIN_SEED_STAFF: JSON.stringify(
        STAFF_ROLES.map((role) => ({ role, email: `${role.replaceAll("_", "-")}@anxin.example`, password: "bench-only-password" }))
      ),
      ANXIN_SEED_CUSTOMER: JSON.stringify({ role: "customer", email: "customer@anxin.example", password: "bench-only-password" }),
    },
  }
  await step("Migrating", () => runMedusa("migrate", ["db:migrate"], options))
  await step("Setting up the shop", () => runMedusa("seed-base", ["exec", "./src/scripts/seed-base.js"], options))
  await step("Loading the demo shop", () => runMedusa("seed-demo", ["exec", "./src/scripts/seed-demo.js"], options))
}

/** Everything whose change makes the kept database stale; the demo's dates are relative to the day. */
const stateOfSources = () =>
  [
    new Date().toISOString().slice(0, 10),
    hashFolder(join(root, "backend/src")),
    ...["compliance", "access", "suppliers", "labelling", "traceability", "aftersales"].map((name) => hashFolder(join(root, "plugins", name, "src"))),
  ].join("\n")

/** Starts PostgreSQL and answers the URLs of both databases and the ids that requests need. */
export async function databases() {
  const server = await startPostgres({
    dataDir: join(dataDir, "bench", "postgres"),
    port: await freePort(),
    password: PASSWORD,
    throwaway: true,
  })
  onStop(server.stop)
  const mark = stamp("bench-database")
  const state = stateOfSources()
  const shop = { database: "bench_shop", login: LOGIN, password: PASSWORD }
  if (!mark.matches(state) || !existsSync(output)) {
    await asSuperuser(server.url, "postgres", async (client) => {
      for (const name of ["bench_shop", "bench_stock"]) await client.query(`drop database if exists "${name}" with (force)`)
    })
    await seed(await prepareDatabase(server.url, shop))
    // The same rows for both: stock Medusa does not see the tables of our plugins.
    await asSuperuser(server.url, "postgres", (client) => client.query(`create database bench_stock template bench_shop owner "${LOGIN}"`))
    await asSuperuser(server.url, "bench_shop", (client) => client.query("analyze"))
    await asSuperuser(server.url, "bench_stock", (client) => client.query("analyze"))
    mark.write(state)
  }
  const urlOf = (database) => prepareDatabase(server.url, { ...shop, database })
  return {
    shop: await urlOf("bench_shop"),
    stock: await urlOf("bench_stock"),
    store: JSON.parse(readFileSync(output, "utf8")),
  }
}
