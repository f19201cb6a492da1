import type { Browser } from "playwright-core"
import type { TestProduct } from "../http/labelling/goods"
import { launchBrowser, openPage, VIEWPORTS } from "../support/browser"
import { goodsOnSale } from "./goods-on-sale"
import { addToCart, buyAsNewCustomer, freshEmail, PASSWORD, tabTo, visit, WORDS } from "./storefront-actor"

jest.setTimeout(180_000)

let browser: Browser
let product: TestProduct

beforeAll(async () => {
  browser = await launchBrowser()
  product = await goodsOnSale()
})
afterAll(() => browser?.close())

describe("buying without a mouse", () => {
  it("works from the product to the order by keyboard alone", async () => {
    const page = await openPage(browser)
    const words = WORDS.en
    const press = async (control: Parameters<typeof tabTo>[1], key = "Enter") => {
      await tabTo(page, control)
      await page.keyboard.press(key)
    }
    const type = async (label: string, text: string) => {
      await tabTo(page, page.getByLabel(label, { exact: true }))
      await page.keyboard.type(text)
    }
    const pick = async (label: string, option: string) => {
      const select = page.getByLabel(label, { exact: true })
      await tabTo(page, select)
      // Typing chooses in a native list; Chinese cannot be typed here without an input method.
      await select.selectOption({ label: option })
    }
    await visit(page, `/en/products/${product.handle}`)
    await press(page.getByRole("button", { name: words.add }))
    await page.getByRole("status").filter({ hasText: words.added }).waitFor()
    await press(page.getByRole("main").getByRole("link", { name: "Go to cart" }))
    await page.waitForURL(/\/cart/)
    await press(page.getByRole("link", { name: words.checkout }))
    await page.waitForURL(/\/sign-in/)
    await press(page.getByRole("main").getByRole("link", { name: words.register, exact: true }))
    await page.waitForURL(/\/register/)
    await type(words.name, "Lin")
    await type(words.email, freshEmail())
    await type(words.password, PASSWORD)
    await press(page.getByRole("checkbox"), "Space")
    await press(page.getByRole("button", { name: words.register, exact: true }))
    await page.waitForURL(/\/checkout\/address/)
    await type(words.recipient, "Lin Xiaoman")
    await type(words.mobile, "13800138000")
    await pick(words.province, "浙江省")
    await pick(words.city, "杭州市")
    await pick(words.district, "西湖区")
    await type(words.detail, "1 Wensan Road")
    await press(page.getByRole("button", { name: words.useAddress }))
    await page.waitForURL(/\/checkout\/delivery/)
    await press(page.getByRole("radio").first(), "Space")
    await press(page.getByRole("button", { name: words.toReview }))
    await page.waitForURL(/\/checkout\/review/)
    await press(page.getByRole("button", { name: words.place }))
    await page.waitForURL(/\/checkout\/placed\//, { timeout: 60_000 })
    await page.context().close()
  })

  it("leads the focus to the first field that is wrong, and says what is wrong with it", async () => {
    const page = await openPage(browser)
    await visit(page, "/zh/register")
    await page.getByRole("button", { name: WORDS.zh.register, exact: true }).click()
    const name = page.getByLabel(WORDS.zh.name, { exact: true })
    await page.waitForFunction(() => document.activeElement?.getAttribute("aria-invalid") === "true")
    expect(await name.evaluate((element) => element === document.activeElement)).toBe(true)
    const described = await name.getAttribute("aria-describedby")
    expect(await page.locator(`#${described!.split(" ").at(-1)!.replaceAll(":", "\\:")}`).innerText()).toBe("请填写")
    await page.context().close()
  })
})

describe("the language switch", () => {
  it("keeps the page and its query, and turns every word", async () => {
    const page = await openPage(browser, { viewport: VIEWPORTS.phone })
    await visit(page, "/zh/search?q=桂花&sort=name")
    await page.getByRole("link", { name: "English" }).click()
    await page.waitForURL(/\/en\/search/)
    const url = new URL(page.url())
    expect([url.pathname, url.searchParams.get("q"), url.searchParams.get("sort")]).toEqual(["/en/search", "桂花", "name"])
    expect(await page.locator("html").getAttribute("lang")).toBe("en")
    await page.getByText("Osmanthus cake").first().waitFor()
    await page.getByRole("link", { name: "中文" }).click()
    await page.waitForURL(/\/zh\/search/)
    await page.getByText("桂花糕").first().waitFor()
    await page.context().close()
  })
})

describe("a page before buying", () => {
  it("shows label, allergens, nutrition, dates and papers", async () => {
    const page = await openPage(browser)
    await visit(page, `/zh/products/${product.handle}`)
    const text = await page.getByRole("main").innerText()
    for (const expected of [
      "桂花糕", "配料", "含麸质的谷物", "营养成分表", "饱和脂肪", "生产日期", "保质期至", "送达时至少还剩", "贮存条件",
      "食品生产许可证编号", "GB/T 20977", "生产者", "供货商", "厦门测试食品厂", "厦门测试食品有限公司", "有效期至",
    ]) {
      expect(text).toContain(expected)
    }
    await page.context().close()
  })

  it("works without JavaScript up to the cart", async () => {
    const page = await openPage(browser, { javaScriptEnabled: false })
    await visit(page, `/zh/products/${product.handle}`)
    await page.getByRole("button", { name: WORDS.zh.add }).click()
    await page.getByRole("status").filter({ hasText: WORDS.zh.added }).waitFor()
    await visit(page, "/zh/cart")
    expect(await page.getByRole("main").innerText()).toContain("桂花糕")
    await page.context().close()
  })
})

describe("what belongs to a customer", () => {
  it("is not shown to anybody else, nor after signing out", async () => {
    const page = await openPage(browser)
    await visit(page, `/zh/products/${product.handle}`)
    await addToCart(page, "zh")
    const order = await buyAsNewCustomer(page, "zh")
    const cookies = await page.context().cookies()
    const session = cookies.find(({ name }) => name === "anxin-session")
    expect(session).toMatchObject({ httpOnly: true, sameSite: "Lax" })
    expect(await page.evaluate(() => document.cookie)).not.toContain("anxin")
    await visit(page, "/zh/account")
    await page.getByRole("button", { name: WORDS.zh.signOut }).click()
    await page.waitForURL(/\/zh\/?$/)
    await visit(page, `/zh/account/orders/${order}`)
    expect(new URL(page.url()).pathname).toBe("/zh/sign-in")
    await page.context().close()

    const stranger = await openPage(browser)
    await visit(stranger, "/zh/register")
    await stranger.getByLabel(WORDS.zh.name, { exact: true }).fill("别人")
    await stranger.getByLabel(WORDS.zh.email, { exact: true }).fill(freshEmail())
    await stranger.getByLabel(WORDS.zh.password, { exact: true }).fill(PASSWORD)
    await stranger.getByRole("checkbox").check()
    await stranger.getByRole("button", { name: WORDS.zh.register, exact: true }).click()
    await stranger.waitForURL(/\/account/)
    expect((await visit(stranger, `/zh/account/orders/${order}`))?.status()).toBe(404)
    await stranger.context().close()
  })
})
