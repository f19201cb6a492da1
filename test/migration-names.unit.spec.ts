import { existsSync, readdirSync } from "node:fs"
import { join } from "node:path"

const PLUGINS = join(__dirname, "../plugins")

const list = (folder: string) => (existsSync(folder) ? readdirSync(folder) : [])

describe("migrations", () => {
  it("have names that no other plugin uses: the database keeps one list of names for all modules", () => {
    const names = list(PLUGINS).flatMap((plugin) => {
      const modules = join(PLUGINS, plugin, "src/modules")
      return list(modules).flatMap((module) => list(join(modules, module, "migrations")).filter((name) => name.endsWith(".ts")))
    })
    expect(names.length).toBeGreaterThan(0)
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })
})
