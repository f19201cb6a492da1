import "../../../backend/src/access"
import { accessPolicy, routeShape } from "@anxin/access"
import { existsSync, readdirSync } from "node:fs"
import { dirname, join } from "node:path"
import { ROOT } from "../../support/backend"

jest.setTimeout(60_000)

interface ScannedRoute {
  method: string
  matcher: string
}

/** Medusa's own scanner of route files; not exported, so found beside what is. */
const { RoutesLoader } = require(join(dirname(require.resolve("@medusajs/framework/http")), "routes-loader.js")) as {
  RoutesLoader: new () => { scanDir(folder: string): Promise<void>; getRoutes(): ScannedRoute[] }
}

/** Every folder that the backend scans: Medusa's, each plugin's, the backend's own. */
function routeFolders(): string[] {
  const built = (folder: string) => join(folder, ".medusa/server/src/api")
  const plugins = readdirSync(join(ROOT, "plugins")).map((name) => built(join(ROOT, "plugins", name)))
  const draftOrder = built(join(ROOT, "node_modules/@medusajs/draft-order"))
  const core = join(dirname(require.resolve("@medusajs/medusa/package.json")), "dist/api")
  return [core, draftOrder, ...plugins, join(ROOT, "backend/src/api")].filter((folder) => existsSync(folder))
}

describe("the table of routes and permissions", () => {
  const listed = new Map(accessPolicy().routes.map((rule) => [routeShape(rule), rule]))
  let scanned: ScannedRoute[]
  const shapes = (routes: ScannedRoute[]) => routes.map(({ method, matcher }) => routeShape({ method: method as "GET", path: matcher }))

  beforeAll(async () => {
    const loader = new RoutesLoader()
    for (const folder of routeFolders()) await loader.scanDir(folder)
    scanned = loader.getRoutes()
    expect(scanned.length).toBeGreaterThan(450)
  })

  it("lists every admin route that the backend would serve", () => {
    const admin = scanned.filter(({ matcher }) => /^\/admin(\/|$)/i.test(matcher))
    expect(shapes(admin).filter((shape) => !listed.has(shape))).toEqual([])
  })

  it("lists no route that does not exist", () => {
    const existing = new Set(shapes(scanned))
    expect([...listed.keys()].filter((shape) => !existing.has(shape))).toEqual([])
  })

  it("leaves no route outside the scopes that somebody authenticates", () => {
    const elsewhere = scanned.filter(({ matcher }) => !/^\/(admin|store|auth)(\/|$)/i.test(matcher))
    const open = elsewhere.filter(({ method, matcher }) => {
      const rule = listed.get(routeShape({ method: method as "GET", path: matcher }))
      return !rule || !("closed" in rule)
    })
    // It says whether Medusa's cloud sign-in is on; the login page asks. Files under /static are public anyway.
    expect(shapes(open).filter((shape) => !shape.startsWith("GET /static/"))).toEqual(["GET /cloud/auth"])
  })

  it("names parameters as the routes do, for the rows that compare them", () => {
    const byShape = new Map(scanned.map((route) => [routeShape({ method: route.method as "GET", path: route.matcher }), route.matcher]))
    for (const rule of accessPolicy().routes) {
      if ("own" in rule && rule.own) expect(byShape.get(routeShape(rule))).toContain(`:${rule.own}`)
    }
  })
})
