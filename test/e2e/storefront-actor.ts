import type { Locator, Page } from "playwright-core"
import { storefrontUrl } from "../support/browser"

/** Words of both languages that the tests look for. */
export const WORDS = {
  zh: {
    add: "加入购物车", added: "已加入购物车", checkout: "去结算", register: "注册", name: "称呼", email: "邮箱", password: "密码",
    recipient: "收货人", mobile: "手机号", province: "省份", city: "城市", district: "区县", detail: "详细地址", useAddress: "寄到这个地址",
    toReview: "下一步：核对订单", place: /提交订单，演示支付/, seeOrder: "查看订单", signIn: "登录", signOut: "退出登录",
  },
  en: {
    add: "Add to cart", added: "Added to your cart", checkout: "Check out", register: "Register", name: "Name", email: "E-mail", password: "Password",
    recipient: "Recipient", mobile: "Mobile number", province: "Province", city: "City", district: "District", detail: "Street and number", useAddress: "Deliver here",
    toReview: "Next: check your order", place: /Place order, demo payment/, seeOrder: "See your order", signIn: "Sign in", signOut: "Sign out",
  },
} as const

export type Language = keyof typeof WORDS

export const PASSWORD = "a-customer-of-the-test-shop"

let customers = 0

/** An address of nobody, for one test. */
export const freshEmail = (): string => `e2e-${Date.now()}-${++customers}@anxin.test`

/** Opens a page of the storefront and waits until it is quiet. */
export const visit = (page: Page, path: string) => page.goto(storefrontUrl() + path, { waitUntil: "networkidle" })

/** Puts one pack of the product that is open into the cart. */
export async function addToCart(page: Page, language: Language): Promise<void> {
  const words = WORDS[language]
  await page.getByRole("button", { name: words.add }).click()
  await page.getByRole("status").filter({ hasText: words.added }).waitFor()
}

/** Registers on the page that asks for it; answers the e-mail. */
export async function registerHere(page: Page, language: Language): Promise<string> {
  const words = WORDS[language]
  const email = freshEmail()
  await page.getByLabel(words.name, { exact: true }).fill("小林")
  await page.getByLabel(words.email, { exact: true }).fill(email)
  await page.getByLabel(words.password, { exact: true }).fill(PASSWORD)
  await page.getByRole("checkbox").check()
  await page.getByRole("button", { name: words.register, exact: true }).click()
  return email
}

/** Fills the address form of the checkout. */
export async function fillAddress(page: Page, language: Language): Promise<void> {
  const words = WORDS[language]
  await page.getByLabel(words.recipient).fill("林小满")
  await page.getByLabel(words.mobile).fill("13800138000")
  await page.getByLabel(words.province).selectOption({ label: "浙江省" })
  await page.getByLabel(words.city).selectOption({ label: "杭州市" })
  await page.getByLabel(words.district).selectOption({ label: "西湖区" })
  await page.getByLabel(words.detail).fill("文三路 1 号 2 幢 301")
}

/** From the cart to the order as a new customer; answers the order's id. */
export async function buyAsNewCustomer(page: Page, language: Language): Promise<string> {
  const words = WORDS[language]
  await visit(page, `/${language}/cart`)
  await page.getByRole("link", { name: words.checkout }).click()
  await page.waitForURL(/\/sign-in/)
  await page.getByRole("main").getByRole("link", { name: words.register, exact: true }).click()
  await page.waitForURL(/\/register/)
  await registerHere(page, language)
  await page.waitForURL(/\/checkout\/address/)
  await fillAddress(page, language)
  await page.getByRole("button", { name: words.useAddress }).click()
  await page.waitForURL(/\/checkout\/delivery/)
  await page.getByRole("radio").first().check()
  await page.getByRole("button", { name: words.toReview }).click()
  await page.waitForURL(/\/checkout\/review/)
  await page.getByRole("button", { name: words.place }).click()
  await page.waitForURL(/\/checkout\/placed\//, { timeout: 60_000 })
  return new URL(page.url()).pathname.split("/").at(-1)!
}

/** Presses Tab until the control has the focus: what a person without a mouse does. */
export async function tabTo(page: Page, control: Locator, limit = 120): Promise<void> {
  for (let presses = 0; presses < limit; presses++) {
    if (await control.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press("Tab")
  }
  throw new Error(`no Tab led to ${control}`)
}
