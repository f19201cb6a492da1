import { isBuilt } from "../../support/backend"
import { shop } from "../../support/shop"
import type { Answer } from "../../support/http-client"

const preflight = (path: string): Promise<Answer> =>
  shop.api().request("OPTIONS", path, undefined, { origin: "http://localhost:8000", "access-control-request-method": "POST" })

const expectHardened = (answer: Answer) => {
  expect(answer.headers.get("x-content-type-options")).toBe("nosniff")
  expect(answer.headers.get("x-frame-options")).toBe("DENY")
  expect(answer.headers.get("referrer-policy")).toBe("no-referrer")
  expect(answer.headers.get("content-security-policy")).toMatch(/default-src '(none|self)'/)
  expect(answer.headers.get("x-powered-by")).toBeNull()
}

describe("security headers", () => {
  it.each([
    ["a 200", () => shop.store().get("/store/products"), 200],
    ["a 400 of the framework", () => shop.api().get("/store/products"), 400],
    ["a 401", () => shop.api().get("/admin/products"), 401],
    ["a 404", () => shop.api().get("/no-such-page"), 404],
    ["a preflight", () => preflight("/store/carts"), 204],
    ["a missing public file", () => shop.api().get("/static/none.png"), 404],
  ])("are on %s", async (_name, ask, status) => {
    const answer = await ask()
    expect(answer.status).toBe(status)
    expectHardened(answer)
    expect(answer.headers.get("content-security-policy")).toContain("default-src 'none'")
  })

  it("let the dashboard run its own bundle and nothing else", async () => {
    // Needs the production build, which `npm test` makes.
    expect(isBuilt()).toBe(true)
    const page = await shop.api().get("/app/login")
    expect(page.status).toBe(200)
    expectHardened(page)
    expect(page.headers.get("content-security-policy")).toContain("script-src 'self'")
    expect(page.body).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>[^<]/)
  })
})

describe("the dashboard's language", () => {
  const languageFor = async (headers: Record<string, string>) =>
    (await shop.api().get("/app/login", headers)).headers.get("set-cookie")?.match(/lng=(\w+)/)?.[1]

  it.each([
    ["Chinese for a browser that says nothing", {}, "zhCN"],
    ["Chinese for a Chinese browser", { "accept-language": "zh-CN,zh;q=0.9,en;q=0.8" }, "zhCN"],
    ["English for an English browser", { "accept-language": "en-GB,en;q=0.9" }, "en"],
    ["left alone once it was chosen", { "accept-language": "zh-CN", cookie: "a=b; lng=de" }, undefined],
  ])("is %s", async (_name, headers, language) => {
    expect(await languageFor(headers)).toBe(language)
  })
})
