import { createRequire } from "node:module"
import { join } from "node:path"

describe("the storefront's React", () => {
  it("is 19, whatever the dashboard at the root of the workspace needs", () => {
    const here = createRequire(join(__dirname, "../package.json"))
    expect((here("react/package.json") as { version: string }).version).toMatch(/^19\./)
    expect((here("react-dom/package.json") as { version: string }).version).toMatch(/^19\./)
  })
})
