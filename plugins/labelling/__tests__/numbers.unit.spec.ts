import fc from "fast-check"
import { gtinCheckDigit, isGtin } from "../src/domain/numbers/gtin"
import { isProductionLicenceNumber, productionLicenceCheckHolds } from "../src/domain/numbers/production-licence"
import { isStandardCode } from "../src/domain/numbers/standard-code"

const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((list) => list.join(""))

describe("GTIN", () => {
  it.each(["6921168509256", "6902538004045", "4006381333931", "5901234123457", "9780201379624"])("accepts %s", (code) => {
    expect(isGtin(code)).toBe(true)
  })

  it.each(["6901028075861", "6921168509257", "", "692116850925", "69211685092561", "692116850925X", " 6921168509256"])(
    "refuses %j",
    (code) => expect(isGtin(code)).toBe(false)
  )

  it("finds every single wrong digit", () => {
    fc.assert(
      fc.property(digits(12), fc.nat(12), fc.integer({ min: 1, max: 9 }), (body, position, shift) => {
        const code = body + gtinCheckDigit(body)
        const wrong = (Number(code[position]) + shift) % 10
        return isGtin(code) && !isGtin(code.slice(0, position) + wrong + code.slice(position + 1))
      })
    )
  })
})

describe("production licence number", () => {
  it.each(["SC11351090100010", "SC10741018302531", "SC12434017430075", "SC10744030704994", "SC11435078213641", "SC12744040400094"])(
    "holds for the published %s",
    (number) => expect([isProductionLicenceNumber(number), productionLicenceCheckHolds(number)]).toEqual([true, true])
  )

  it.each(["SC11453010306856", "SC12744030500626", "SC12345678901234"])("has the form of one but not its check: %s", (number) => {
    expect([isProductionLicenceNumber(number), productionLicenceCheckHolds(number)]).toEqual([true, false])
  })

  it.each(["SC00000000000000", "QS370112010123", "SC1135109010001", "sc11351090100010", "JY11108071215650"])("is none: %s", (number) => {
    expect(isProductionLicenceNumber(number)).toBe(false)
  })
})

describe("product standard code", () => {
  it.each([
    "GB 19295-2021", "GB19644", "GB/T 20977-2007", "GB/T 317", "GB 5009.3-2016", "SB/T 10379", "NY/T 419-2021", "LS/T 3247",
    "DBS33/ 3009-2018", "DB31/T 412-2018", "T/CNFIA 101-2017", "Q/ABC 0001S-2023", "Q/HZAX0001S",
  ])("has the shape of one: %s", (code) => expect(isStandardCode(code)).toBe(true))

  it.each(["", "12345", "GB", "GBT 20977", "ISO 22000", "Q/ 0001S", "GB/T 20977-20", "国标 20977", "GB/T 20977; DROP"])(
    "has not: %j",
    (code) => expect(isStandardCode(code)).toBe(false)
  )
})
