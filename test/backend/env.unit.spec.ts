type Env = typeof import("../../backend/src/env")

const COMPLETE = {
  DATABASE_URL: "postgres://shop@127.0.0.1/shop",
  JWT_SECRET: "j".repeat(32),
  COOKIE_SECRET: "c".repeat(32),
}

/** Loads the backend's environment as a process with these variables would. */
function load(variables: Record<string, string | undefined>): Env {
  const before = process.env
  process.env = { ...COMPLETE, ...variables } as NodeJS.ProcessEnv
  try {
    let loaded: Env | undefined
    jest.isolateModules(() => {
      loaded = jest.requireActual<Env>("../../backend/src/env")
    })
    return loaded!
  } finally {
    process.env = before
  }
}

describe("the backend's environment", () => {
  it.each(["http://localhost:9000", "http://127.0.0.1:9000", "http://[::1]:9000"])("allows plain http on this machine: %s", (url) => {
    expect(load({ ANXIN_PUBLIC_URL: url }).secureCookies).toBe(false)
  })

  it("makes cookies secure behind https", () => {
    expect(load({ ANXIN_PUBLIC_URL: "https://shop.example" }).secureCookies).toBe(true)
  })

  it.each(["ANXIN_PUBLIC_URL", "ANXIN_STOREFRONT_URL"])("refuses a plain http address that others can reach as %s", (name) => {
    expect(() => load({ [name]: "http://shop.example" })).toThrow(new RegExp(`${name}.*must be https`))
    expect(() => load({ [name]: "http://localhost.shop.example" })).toThrow(/must be https/)
  })

  it.each(["DATABASE_URL", "JWT_SECRET", "COOKIE_SECRET"])("names %s when it is missing", (name) => {
    expect(() => load({ [name]: undefined })).toThrow(name)
  })

  it("refuses a secret that can be guessed", () => {
    expect(() => load({ JWT_SECRET: "supersecret" })).toThrow(/JWT_SECRET/)
  })
})
