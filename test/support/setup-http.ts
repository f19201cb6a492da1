import type { Config } from "jest"
import { bootBackend, freePort, type ShopAddress } from "./backend"
import { asSuperuser, onTeardown, testServer } from "./postgres"
import { shopUrl, templateDatabase } from "./template"

/** Makes a database from the template and boots a backend on it. */
export async function bootShop(name: string, extra?: Record<string, string>): Promise<ShopAddress> {
  const server = await testServer()
  const template = await templateDatabase(server)
  const database = `anxin_${name}_${process.pid}`
  await asSuperuser(server, "postgres", (client) => client.query(`create database "${database}" template "${template}"`))
  onTeardown(() =>
    asSuperuser(server, "postgres", async (client) => {
      await client.query(`drop database if exists "${database}" with (force)`)
    })
  )
  const ids = await asSuperuser(server, database, async (client) => {
    const { rows } = await client.query<{ ids: Omit<ShopAddress, "url" | "database" | "sql_url"> }>("select ids from anxin_test_store")
    return rows[0]!.ids
  })
  const port = await freePort()
  onTeardown(await bootBackend(shopUrl(server, database), port, extra))
  const sql = new URL(server)
  sql.pathname = `/${database}`
  return { ...ids, url: `http://127.0.0.1:${port}`, database, sql_url: sql.href }
}

/** One backend and one database for each worker; a test file uses its worker's. */
export default async function setup(config: Config): Promise<void> {
  const workers = Math.max(1, Number(config.maxWorkers ?? 1))
  for (let worker = 1; worker <= workers; worker++) {
    process.env[`ANXIN_TEST_SHOP_${worker}`] = JSON.stringify(await bootShop(`http_${worker}`))
  }
}
