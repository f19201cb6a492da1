import { AxeBuilder } from "@axe-core/playwright"
import type { Browser, Page } from "playwright-core"
import type { TestProduct } from "../http/labelling/goods"
import { keepScreenshot, launchBrowser, openPage, storefrontUrl, VIEWPORTS } from "../support/browser"
import { goodsOnSale } from "./goods-on-sale"
import { addToCart, buyAsNewCustomer, visit, type Language } from "./storefront-actor"

jest.setTimeout(300_000)

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]

let browser: Browser
let product: TestProduct

beforeAll(async () => {
  browser = await launchBrowser()
  product = await goodsOnSale()
})
afterAll(() => browser?.close())

/** Looks at the open page as everybody does: axe, sideways scrolling, and who was asked for what. */
async function look(page: Page, name: string): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
  const faults = violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${name}: ${id} at ${String(nodes[0]?.target)}`)
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  if (sideways > 0) faults.push(`${name}: scrolls sideways by ${sideways} px`)
  const untranslated = (await page.locator("body").innerText()).match(/\b(?:MISSING_MESSAGE|[a-z]+\.[a-z]+\.[a-zA-Z]+)\b/)
  if (untranslated) faults.push(`${name}: shows a key, ${untranslated[0]}`)
  await keepScreenshot(page, `storefront-${name}`)
  return faults
}

/** Notes everything that a page should not do: errors, refused content, other hosts. */
function watch(page: Page): string[] {
  const seen: string[] = []
  const own = new URL(storefrontUrl()).host
  page.on("pageerror", (error) => seen.push(`error: ${error.message}`))
  page.on("console", (message) => {
    if (/Content Security Policy|Minified React error|hydrat/i.test(message.text())) seen.push(`console: ${message.text()}`)
  })
  page.on("request", (request) => {
    const url = new URL(request.url())
    if (url.protocol.startsWith("http") && url.host !== own) seen.push(`asked ${url.host}`)
  })
  return seen
}

describe.each([
  ["zh", "phone"],
  ["zh", "desktop"],
  ["en", "phone"],
  ["en", "desktop"],
] as const)("pages in %s on a %s", (language: Language, device) => {
  const at = (path: string) => `/${language}${path}`
  const named = (name: string) => `${name}-${language}-${device}`

  it("have no serious fault before signing in", async () => {
    const page = await openPage(browser, { viewport: VIEWPORTS[device] })
    const seen = watch(page)
    const paths: [string, string][] = [
      ["home", "/"],
      ["search", "/search?q=桂花"],
      ["nothing-found", "/search?q=zzzz"],
      ["product", `/products/${product.handle}`],
      ["empty-cart", "/cart"],
      ["sign-in", "/sign-in"],
      ["register", "/register"],
      ["licences", "/licences"],
      ["return-policy", "/policies/returns"],
      ["privacy", "/policies/privacy"],
      ["food-safety", "/policies/food-safety"],
      ["not-found", "/no-such-page"],
    ]
    const faults: string[] = []
    for (const [name, path] of paths) {
      const answer = await visit(page, at(path))
      expect([name, answer?.status()]).toEqual([name, name === "not-found" ? 404 : 200])
      faults.push(...(await look(page, named(name))))
    }
    await page.context().close()
    expect([...faults, ...seen]).toEqual([])
  })

  it("have no serious fault from the cart to the account", async () => {
    const page = await openPage(browser, { viewport: VIEWPORTS[device] })
    const seen = watch(page)
    const faults: string[] = []
    await visit(page, at(`/products/${product.handle}`))
    await addToCart(page, language)
    await visit(page, at("/cart"))
    faults.push(...(await look(page, named("cart"))))
    const order = await buyAsNewCustomer(page, language)
    faults.push(...(await look(page, named("placed"))))
    const paths: [string, string][] = [
      ["account", "/account"],
      ["orders", "/account/orders"],
      ["order", `/account/orders/${order}`],
      ["returns", "/account/returns"],
      ["addresses", "/account/addresses"],
      ["new-address", "/account/addresses/new"],
      ["profile", "/account/profile"],
    ]
    for (const [name, path] of paths) {
      await visit(page, at(path))
      faults.push(...(await look(page, named(name))))
    }
    await visit(page, at(`/products/${product.handle}`))
    await addToCart(page, language)
    for (const name of ["address", "delivery", "review"]) {
      await visit(page, at(`/checkout/${name}`))
      faults.push(...(await look(page, named(`checkout-${name}`))))
    }
    await page.context().close()
    expect([...faults, ...seen]).toEqual([])
  })
})
