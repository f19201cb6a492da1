import { remember } from "../src/backend/memory-cache"

let loads = 0
const load = async () => ++loads

describe("what the storefront remembers", () => {
  beforeEach(() => {
    loads = 0
  })

  it("is asked for once within its lifetime, and anew at its end, never stale", async () => {
    expect(await remember("a", 1000, load, 0)).toBe(1)
    expect(await remember("a", 1000, load, 999)).toBe(1)
    expect(await remember("a", 1000, load, 1000)).toBe(2)
  })

  it("is loaded once for those who come together", async () => {
    expect(await Promise.all([remember("b", 1000, load, 0), remember("b", 1000, load, 0)])).toEqual([1, 1])
  })

  it("forgets a failure", async () => {
    await expect(remember("c", 1000, () => Promise.reject(new Error("down")), 0)).rejects.toThrow("down")
    expect(await remember("c", 1000, load, 1)).toBe(1)
  })
})
