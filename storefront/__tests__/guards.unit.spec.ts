import { MOBILE, regionLine } from "../src/domain/address"
import { ownSide } from "../src/domain/text"
import { pictureSource } from "../src/domain/picture"
import { addressForm, registerForm } from "../src/forms/schemas"
import { safeNext } from "../src/session/next-path"
import { secondsLeft } from "../src/session/token"

describe("the way back after signing in", () => {
  it.each(["/checkout/address", "/account/orders/order_1", "/products/a?variant=b"])("keeps %s", (path) => {
    expect(safeNext(path)).toBe(path)
  })

  it.each(["//evil.example", "https://evil.example", "/\\evil.example", "/a//b", "/a b", "javascript:alert(1)", "", undefined, ["/a"], `/${"a".repeat(400)}`])(
    "refuses %p",
    (path) => {
      expect(safeNext(path)).toBe("/account")
    }
  )
})

describe("pictures", () => {
  it("come from the backend's static folder through this origin", () => {
    expect(pictureSource("http://localhost:9000/static/demo/rice.svg")).toBe("/media/demo/rice.svg")
    expect(pictureSource("/static/a.jpg")).toBe("/media/a.jpg")
  })

  it.each(["https://elsewhere.example/a.jpg", "/static/../app", "not a url", null, undefined, ""])("never from elsewhere: %p", (url) => {
    expect(pictureSource(url)).toBeUndefined()
  })
})

describe("a session's token", () => {
  const token = (claims: object) => `h.${Buffer.from(JSON.stringify(claims)).toString("base64url")}.s`

  it("times the cookie by its own end", () => {
    expect(secondsLeft(token({ exp: 100 }), 40_000)).toBe(60)
    expect(secondsLeft(token({ exp: 100 }), 200_000)).toBe(0)
    expect(secondsLeft(token({}))).toBe(0)
    expect(secondsLeft("rubbish")).toBe(0)
  })
})

describe("forms", () => {
  const address = { recipient: "林小满", mobile: "13800138000", region_code: "330106", detail: "文三路 1 号", postal_code: "" }
  const issues = (value: object) => addressForm.safeParse(value).error?.issues.map(({ path, message }) => `${String(path[0])}:${message}`) ?? []

  it("take a Chinese address and nothing else", () => {
    expect(issues(address)).toEqual([])
    expect(issues({ ...address, recipient: "<b>林</b>" })).toEqual(["recipient:noBrackets"])
    expect(issues({ ...address, mobile: "12345678901" })).toEqual(["mobile:mobile"])
    expect(issues({ ...address, region_code: undefined })).toEqual(["region_code:region"])
    expect(issues({ ...address, postal_code: "31000" })).toEqual(["postal_code:postalCode"])
    expect(issues({ ...address, detail: "路".repeat(121) })).toEqual(["detail:tooLong"])
  })

  it("ask for consent instead of presuming it", () => {
    const fields = { name: "小林", email: " Xiao@Example.com ", password: "12345678" }
    expect(registerForm.safeParse(fields).success).toBe(false)
    expect(registerForm.parse({ ...fields, agree: "on" }).email).toBe("xiao@example.com")
  })

  it("say a municipality once, and know a mobile number", () => {
    expect(regionLine({ province: "上海市", city: "上海市", address_2: "黄浦区" })).toBe("上海市 黄浦区")
    expect(MOBILE.test("19912345678")).toBe(true)
  })
})

describe("texts in two languages at once", () => {
  it("show the reader's side", () => {
    expect(ownSide("快递配送 Courier", "zh")).toBe("快递配送")
    expect(ownSide("快递配送 Courier", "en")).toBe("Courier")
    expect(ownSide("三天内送达 Within three days", "en")).toBe("Within three days")
  })

  it("are left alone when they are one", () => {
    for (const text of ["冷链快递", "Courier", "SF Express 顺丰", "次日达 24h", ""]) expect(ownSide(text, "en")).toBe(text)
  })
})
