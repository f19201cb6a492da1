import { existsSync, readdirSync, readFileSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { ROOT, runMedusa, script, shopEnv } from "./backend"
import { asSuperuser, fingerprint } from "./postgres"
import { ROLES, STAFF_PASSWORD, staffEmail } from "./roles"

const LOGIN = "anxin_test_shop"
const LOGIN_PASSWORD = "anxin-test"
const EXTENSIONS = ["pg_trgm", "pgcrypto", "btree_gist"]
const BASE_PORT = 1

/** Every file whose change makes the template stale: migrations, links and the seed. */
function templateSources(): string[] {
  const folders = readdirSync(join(ROOT, "plugins")).flatMap((plugin) => {
    const src = join(ROOT, "plugins", plugin, ".medusa/server/src")
    const modules = join(src, "modules")
    const migrations = existsSync(modules) ? readdirSync(modules).map((name) => join(modules, name, "migrations")) : []
    return [...migrations, join(src, "links")]
  })
  folders.push(join(ROOT, "backend/src/scripts"), join(ROOT, "backend/src/scripts/base"), join(ROOT, "test/support"))
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => /\.(js|ts)$/.test(name) && !name.endsWith(".d.ts"))
        .map((name) => join(folder, name))
    )
    .sort()
    .map((file) => `${file.slice(ROOT.length)}\n${readFileSync(file, "utf8")}`)
}

/** URL by which the shop itself, with its weak login, reaches a database. */
export function shopUrl(server: string, database: string): string {
  const url = new URL(server)
  url.username = LOGIN
  url.password = LOGIN_PASSWORD
  url.pathname = `/${database}`
  return url.href
}

async function buildTemplate(server: string, name: string): Promise<void> {
  const building = `${name}_building`
  await asSuperuser(server, "postgres", async (client) => {
    await client.query(`drop database if exists "${building}" with (force)`)
    const role = await client.query("select 1 from pg_roles where rolname = $1", [LOGIN])
    if (!role.rowCount) await client.query(`create role "${LOGIN}" login password '${LOGIN_PASSWORD}'`)
    await client.query(`create database "${building}" owner "${LOGIN}"`)
  })
  await asSuperuser(server, building, async (client) => {
    for (const extension of EXTENSIONS) await client.query(`create extension if not exists "${extension}"`)
    await client.query(`grant all on schema public to "${LOGIN}"`)
    await client.query("create table anxin_test_store (ids jsonb)")
  })
  const scratch = mkdtempSync(join(tmpdir(), "anxin-seed-"))
  const output = join(scratch, "store.json")
  const staff = ROLES.map((role) => ({ role, email: staffEmail(role), password: STAFF_PASSWORD }))
  const env = shopEnv(shopUrl(server, building), BASE_PORT, {
    ANXIN_SEED_STAFF: JSON.stringify(staff),
    ANXIN_SEED_OUTPUT: output,
  })
  await runMedusa(["db:migrate"], env, "template.log")
  await runMedusa(["exec", script("seed-base")], env, "template.log")
  await asSuperuser(server, building, (client) =>
    client.query("insert into anxin_test_store (ids) values ($1)", [readFileSync(output, "utf8")])
  )
  rmSync(scratch, { recursive: true })
  await asSuperuser(server, "postgres", (client) => client.query(`alter database "${building}" rename to "${name}"`))
}

/** Name of a database with migrations and base seed; built once for a state of the sources, by one process at a time. */
export async function templateDatabase(server: string): Promise<string> {
  const name = `anxin_template_${fingerprint(templateSources())}`
  await asSuperuser(server, "postgres", async (client) => {
    await client.query("select pg_advisory_lock(hashtext('anxin_template'))")
    const exists = await client.query("select 1 from pg_database where datname = $1", [name])
    if (!exists.rowCount) await buildTemplate(server, name)
  })
  return name
}
