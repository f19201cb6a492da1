import type { RouteRule } from "@anxin/compliance/contracts/access"
import express from "express"
import { once } from "node:events"
import { Agent, request } from "node:http"
import type { AddressInfo } from "node:net"
import { routeFinder } from "../src/guard/route-finder"
import { stockRoutes } from "../src/stock"

const row = (method: RouteRule["method"], path: string): RouteRule => ({ method, path, self: true })

const RULES = [
  row("GET", "/admin/users/:id"),
  row("GET", "/admin/users/me"),
  row("GET", "/admin/products"),
  row("POST", "/admin/products/:id"),
  row("POST", "/admin/products/batch"),
  row("GET", "/admin/views/:entity/configurations/:id"),
  row("GET", "/admin/views/:entity/configurations/active"),
  row("GET", "/admin/runs/:workflow_id/:transaction_id"),
  row("GET", "/admin/runs/:workflow_id/subscribe"),
]
const find = routeFinder(RULES)
const path = (method: string, url: string) => find(method, url)?.rule.path

describe("the route finder", () => {
  it.each([
    ["GET", "/admin/products", "/admin/products"],
    ["HEAD", "/admin/products", "/admin/products"],
    ["GET", "/ADMIN/Products/", "/admin/products"],
    ["GET", "/admin/products?fields=id&limit=1", "/admin/products"],
    ["GET", "/admin/users/me", "/admin/users/me"],
    ["GET", "/admin/users/ME", "/admin/users/me"],
    ["GET", "/admin/users/%6De", "/admin/users/:id"],
    ["POST", "/admin/products/batch", "/admin/products/batch"],
    ["POST", "/admin/products/batch/", "/admin/products/batch"],
    ["POST", "/admin/products/b%61tch", "/admin/products/:id"],
    ["GET", "/admin/views/x/configurations/active", "/admin/views/:entity/configurations/active"],
    ["GET", "/admin/runs/a/subscribe", "/admin/runs/:workflow_id/subscribe"],
    ["GET", "http://shop.example/admin/products", "/admin/products"],
  ])("%s %s meets %s", (method, url, expected) => expect(path(method, url)).toBe(expected))

  it.each([
    ["DELETE", "/admin/products"],
    ["HEAD", "/admin/products/batch"],
    ["OPTIONS", "/admin/products"],
    ["TRACE", "/admin/products"],
    ["GET", "/admin//products"],
    ["GET", "//admin/products"],
    ["GET", "/admin/products//"],
    ["GET", "/admin/products/../users/me"],
    ["GET", "/admin/products;x=1"],
    ["GET", "/admin/products%2F"],
    ["GET", "/admin/users/me/x"],
    ["GET", "/admin"],
  ])("%s %s meets nothing", (method, url) => expect(find(method, url)).toBeUndefined())

  it("decodes parameters and refuses what cannot be decoded", () => {
    expect(find("GET", "/admin/users/a%20b")?.params).toEqual({ id: "a b" })
    expect(() => find("GET", "/admin/users/%zz")).toThrow(/decode/)
  })
})

describe("against an Express application with the same routes", () => {
  const oddPaths = ["/admin/orders/export", "/ADMIN/orders/x/", "/admin/%6Frders", "/admin/orders//x", "//admin/orders", "/admin/orders/a%2Fb", "/admin/orders/.", "/admin/users/me?x=%zz", "/admin/promotions/rule-attribute-options/rules", "/admin/inventory-items/location-levels/batch"]
  const server = express()
  // Registered in the worst order: the finder sorts, so must we.
  const specificity = (rule: RouteRule) => rule.path.split("/").map((part) => (part.startsWith(":") ? "1" : "0")).join("")
  for (const rule of [...stockRoutes].sort((a, b) => specificity(a).localeCompare(specificity(b)))) {
    server[rule.method.toLowerCase() as "get"](rule.path, (_req, res) => void res.json({ path: rule.path }))
  }
  server.use((_req, res) => void res.json({ path: null }))

  const agent = new Agent({ keepAlive: true })
  const ask = (port: number, method: string, url: string) =>
    new Promise<string | null>((resolve, reject) => {
      const sent = request({ port, method, path: url, host: "127.0.0.1", agent }, (answer) => {
        let text = ""
        answer.on("data", (chunk) => (text += chunk))
        answer.on("end", () => resolve((JSON.parse(text) as { path: string | null }).path))
      })
      sent.on("error", reject).end()
    })

  it("finds the row whose handler runs", async () => {
    const stock = routeFinder(stockRoutes)
    const listening = server.listen(0, "127.0.0.1")
    await once(listening, "listening")
    const { port } = listening.address() as AddressInfo
    try {
      const samples = new Set([...stockRoutes.map(({ path }) => path.replace(/:\w+/g, "x1")), ...oddPaths])
      for (const url of samples) {
        for (const method of ["GET", "POST", "DELETE"]) {
          expect([method, url, stock(method, url)?.rule.path ?? null]).toEqual([method, url, await ask(port, method, url)])
        }
      }
    } finally {
      agent.destroy()
      listening.close()
    }
  }, 60_000)
})
