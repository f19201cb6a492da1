import { mkdirSync } from "node:fs"
import { join } from "node:path"
import { chromium, type Browser, type BrowserContextOptions, type Page } from "playwright-core"
import { ROOT } from "./backend"

const ARGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"]

/** The two widths that pages are looked at: a phone and a desktop. */
export const VIEWPORTS = { phone: { width: 390, height: 844 }, desktop: { width: 1280, height: 900 } } as const

/** Address of the storefront that the browser tests run against. */
export const storefrontUrl = (): string => process.env.ANXIN_TEST_STOREFRONT ?? ""

/** A headless Chromium of the machine. */
export const launchBrowser = (): Promise<Browser> =>
  chromium.launch({ executablePath: process.env.CHROMIUM_PATH ?? "/usr/bin/chromium", args: ARGS })

/** A fresh page in a fresh session. */
export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ locale: "zh-CN", timezoneId: "Asia/Shanghai", viewport: VIEWPORTS.desktop, ...options })
  return context.newPage()
}

/** Keeps a picture of the page under `.data/screenshots`. */
export async function keepScreenshot(page: Page, name: string): Promise<void> {
  const folder = join(ROOT, ".data/screenshots")
  mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true })
}
