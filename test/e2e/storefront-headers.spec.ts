import { storefrontUrl } from "../support/browser"

const get = (path: string, headers: Record<string, string> = {}) => fetch(storefrontUrl() + path, { redirect: "manual", headers })

const CONSTANT = {
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
  "referrer-policy": "strict-origin-when-cross-origin",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
}

const policyOf = (answer: Response) =>
  new Map((answer.headers.get("content-security-policy") ?? "").split("; ").map((part) => [part.split(" ")[0], part] as const))

describe("headers of the storefront", () => {
  it.each(["/zh", "/en/no-such-page", "/", "/data/regions", "/media/none.png", "/robots.txt"])("are set on %s", async (path) => {
    const answer = await get(path)
    expect(Object.fromEntries(Object.keys(CONSTANT).map((name) => [name, answer.headers.get(name)]))).toEqual(CONSTANT)
    expect(answer.headers.get("x-powered-by")).toBeNull()
  })

  it("let a page run only its own scripts, each with this page's nonce", async () => {
    const answer = await get("/zh")
    const policy = policyOf(answer)
    const nonce = /'nonce-([^']+)'/.exec(policy.get("script-src") ?? "")?.[1]
    expect(nonce).toBeTruthy()
    expect(policy.get("default-src")).toBe("default-src 'self'")
    expect(policy.get("script-src")).not.toMatch(/unsafe/)
    expect(policy.get("style-src")).not.toMatch(/unsafe/)
    expect(policy.get("frame-ancestors")).toBe("frame-ancestors 'none'")
    expect(policy.get("form-action")).toBe("form-action 'self'")
    const html = await answer.text()
    const inline = [...html.matchAll(/<script(?![^>]*\bsrc=)([^>]*)>/g)].map(([, attributes]) => attributes ?? "")
    expect(inline.length).toBeGreaterThan(0)
    expect(inline.filter((attributes) => !attributes.includes(`nonce="${nonce}"`))).toEqual([])
    expect(policyOf(await get("/zh")).get("script-src")).not.toContain(nonce)
  })

  it("keep pages out of shared caches", async () => {
    expect((await get("/zh")).headers.get("cache-control")).toMatch(/no-store/)
  })

  it("choose the language of the reader, Chinese first", async () => {
    const to = async (language: string) => new URL((await get("/", { "accept-language": language })).headers.get("location") ?? "", storefrontUrl()).pathname
    expect(await to("en-GB,en;q=0.9")).toBe("/en")
    expect(await to("fr-FR")).toBe("/zh")
    expect(await to("zh-CN,zh;q=0.9,en;q=0.8")).toBe("/zh")
  })

  it("refuse a server action that another site sends", async () => {
    const headers = { origin: "https://evil.example", "content-type": "application/x-www-form-urlencoded", "next-action": "0".repeat(42) }
    const answer = await fetch(`${storefrontUrl()}/zh/cart`, { method: "POST", redirect: "manual", headers, body: "a=1" })
    expect(answer.status).toBeGreaterThanOrEqual(400)
  })
})
