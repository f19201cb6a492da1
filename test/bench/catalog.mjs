// Bench "catalog": what a shopper waits for while reading.
import { writeFileSync } from "node:fs"
import { cpus, loadavg } from "node:os"
import { join } from "node:path"
import { dataDir, root } from "../../scripts/lib/project.mjs"
import { freePort } from "../../scripts/lib/postgres.mjs"
import { step } from "../../scripts/lib/terminal.mjs"
import { databases, medusaEnv } from "./lib/database.mjs"
import { memory, round } from "./lib/measure.mjs"
import { startMedusa, startServer } from "./lib/processes.mjs"

const CONNECTIONS = 16
const ROUND_S = 3
const WARM_UP_S = 2
const MOST_ROUNDS = 7
/** Kept free at the end for the last round and the report. */
const RESERVE_MS = 25_000

/** What the storefront asks for a card and a product page. */
const FIELDS = [
  "id,handle,title,subtitle,description,thumbnail,created_at,metadata,images.id,images.url",
  "variants.id,variants.title,variants.sku,*variants.calculated_price",
  "categories.id,categories.name,categories.handle,categories.metadata",
].join(",")

const SHOP = "this shop"
const STOCK = "stock Medusa"
const BARE = "bare Node"

async function read(base, path, headers) {
  const answer = await fetch(base + path, { headers })
  if (!answer.ok) throw new Error(`${base}${path} answered ${answer.status}: ${(await answer.text()).slice(0, 300)}`)
  return answer.text()
}

/** Paths of the scenarios; the twenty products are those that this shop lists first. */
async function scenariosOf(shop, store, headers) {
  const query = `region_id=${store.region_id}&fields=${encodeURIComponent(FIELDS)}`
  const list = `/store/products?limit=20&order=-created_at&${query}`
  const { products } = JSON.parse(await read(shop, list, headers))
  if (products.length !== 20) throw new Error(`the list holds ${products.length} products, not 20`)
  const ids = products.map((product) => product.id)
  return [
    { name: "list", title: "List of 20", path: list, targets: [SHOP, STOCK, BARE] },
    { name: "product", title: "One product", path: `/store/products/${ids[0]}?${query}`, targets: [SHOP, STOCK, BARE] },
    {
      name: "food",
      title: "Labels, lots and stock of 20 (stock Medusa has none)",
      path: `/store/food-information?product_ids=${ids.join(",")}`,
      targets: [SHOP, BARE],
    },
  ]
}

async function startTargets({ shop, stock }) {
  const ports = [await freePort(), await freePort()]
  const targets = {}
  const start = async (name, title, port, cwd, url) => {
    const child = await step(`Starting ${title}`, () => startMedusa(name, port, { cwd, env: medusaEnv(url, port) }))
    targets[title] = { base: `http://127.0.0.1:${port}`, pid: child.pid, start: memory(child.pid) }
  }
  await start("shop", SHOP, ports[0], join(root, "backend/.medusa/server"), shop)
  await start("stock", STOCK, ports[1], join(root, "test/bench/stock-medusa"), stock)
  return targets
}

async function startBare(bodies) {
  const file = join(dataDir, "bench", "bodies.json")
  writeFileSync(file, JSON.stringify(bodies))
  const port = await freePort()
  const base = `http://127.0.0.1:${port}`
  const script = join(root, "test/bench/bare-server.mjs")
  const env = { ...process.env, PORT: String(port), BODIES: file }
  const child = await startServer("bare", [script], base + Object.keys(bodies)[0], { cwd: root, env })
  return { base, pid: child.pid, start: memory(child.pid) }
}

/** One round of every scenario on every target, taking turns. */
async function oneRound(scenarios, targets, headers, seconds) {
  for (const scenario of scenarios) {
    for (const title of scenario.targets) {
      const { base, pid } = targets[title]
      const measured = await round({ url: base + scenario.path, headers, pid, connections: CONNECTIONS, seconds })
      scenario.results[title].rounds.push(measured)
    }
  }
}

async function measure(scenarios, targets, headers, deadline) {
  await step("Warming up", () => oneRound(scenarios, targets, headers, WARM_UP_S))
  for (const { results } of scenarios) for (const result of Object.values(results)) result.rounds = []
  const runs = scenarios.reduce((sum, { targets: titles }) => sum + titles.length, 0)
  let rounds = 0
  while (rounds < MOST_ROUNDS && Date.now() + runs * (ROUND_S + 1) * 1000 + RESERVE_MS < deadline) {
    rounds++
    await step(`Round ${rounds}`, () => oneRound(scenarios, targets, headers, ROUND_S))
  }
  if (!rounds) throw new Error("setting up took so long that no time was left to measure; run it again, the database is ready now")
  return rounds
}

/** Runs the bench until the deadline (ms) and answers all that was measured. */
export async function run({ deadline }) {
  const machine = { node: process.versions.node, cores: cpus().length, cpu: cpus()[0]?.model.trim() ?? "unknown", load_at_start: loadavg()[0] }
  const urls = await databases()
  const headers = { "x-publishable-api-key": urls.store.publishable_key }
  const targets = await startTargets(urls)
  const scenarios = await scenariosOf(targets[SHOP].base, urls.store, headers)
  const bodies = {}
  for (const scenario of scenarios) {
    scenario.results = {}
    for (const title of scenario.targets.filter((name) => name !== BARE)) {
      const text = await read(targets[title].base, scenario.path, headers)
      if (title === SHOP) bodies[scenario.path] = text
      scenario.results[title] = { bytes: Buffer.byteLength(text), rounds: [] }
    }
    scenario.results[BARE] = { bytes: Buffer.byteLength(bodies[scenario.path]), rounds: [] }
  }
  targets[BARE] = await startBare(bodies)
  const rounds = await measure(scenarios, targets, headers, deadline)
  return {
    at: new Date().toISOString(),
    machine,
    reference: STOCK,
    settings: `${CONNECTIONS} connections, ${rounds} rounds of ${ROUND_S} s, one PostgreSQL, the demo shop's catalogue in both`,
    scenarios,
    memory: Object.fromEntries(
      Object.entries(targets).map(([title, { pid, start }]) => [title, { start_mb: start.now_mb, ...memory(pid) }])
    ),
  }
}
