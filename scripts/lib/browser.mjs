// A Chromium for the browser tests: the machine's, Debian's through apt, or one shipped in an npm package.
import { existsSync } from "node:fs"
import { runProgram, step, UserError } from "./terminal.mjs"

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"]

const installed = () => [process.env.CHROMIUM_PATH, ...PLACES].find((path) => path && existsSync(path))

/** Path of a Chromium; installs one when there is none. */
export async function chromium() {
  const found = installed()
  if (found) return found
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    await step("Installing Chromium and a Chinese font", async () => {
      const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" }
      await runProgram("apt-get", ["update", "-qq"], { env })
      await runProgram("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-noto-cjk"], { env })
    })
    return installed()
  }
  try {
    const { default: shipped } = await import("@sparticuz/chromium")
    return await shipped.executablePath()
  } catch (cause) {
    throw new UserError(`No Chromium: install one and set CHROMIUM_PATH (${cause.message})`)
  }
}
