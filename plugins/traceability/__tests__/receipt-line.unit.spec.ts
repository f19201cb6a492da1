import fc from "fast-check"
import { addDays, daysBetween } from "@anxin/compliance"
import { checkAccepted, checkPrintedDates, checkQuantities, noticesOfLine, type LineLabel, type ReceiptLine } from "../src/domain/check-receipt-line"
import { isGtin, sameGtin } from "../src/domain/gtin"
import { lastDay, shelfLifeDiffers } from "../src/domain/lot-dates"

const RECEIVED = "2026-11-23"
const label: LineLabel = { gtin: "6902538004045", shelf_life_days: 180, min_remaining_days: 10, goods_kind: "prepacked" }
const line: ReceiptLine = {
  line_no: 1,
  quantity_noted: 10,
  quantity_accepted: 10,
  quantity_refused: 0,
  quantity_missing: 0,
  refusal_reason: null,
  supplier_batch: null,
  gtin: null,
  photo_id: "pf_1",
  production_date: "2026-11-01",
  expires_on: "2027-04-29",
  shelf_life_days: null,
}
const reasons = (issues: { reason: string }[]) => issues.map((issue) => issue.reason)

describe("quantities of a delivery note", () => {
  it("pass exactly when accepted, refused and missing add up", () => {
    const part = fc.integer({ min: 0, max: 50 })
    fc.assert(
      fc.property(part, part, part, fc.integer({ min: 1, max: 150 }), (accepted, refused, missing, noted) => {
        const sum = accepted + refused + missing
        const issues = reasons(
          checkQuantities({
            ...line,
            quantity_noted: noted,
            quantity_accepted: accepted,
            quantity_refused: refused,
            quantity_missing: missing,
            refusal_reason: "damaged",
          })
        )
        expect(issues).toEqual(sum > noted ? ["over_delivery"] : sum < noted ? ["quantities_do_not_add_up"] : [])
      })
    )
  })

  it("ask a reason for what is refused", () => {
    expect(reasons(checkQuantities({ ...line, quantity_accepted: 9, quantity_refused: 1 }))).toEqual(["refusal_reason_missing"])
  })
})

describe("the last day of sale", () => {
  it("is the printed expiry, else the earlier reading of the shelf life", () => {
    expect(lastDay({ production_date: "2026-11-01", expires_on: "2027-05-05", shelf_life_days: 30 }, 180)).toBe("2027-05-05")
    expect(lastDay({ production_date: "2026-11-01", expires_on: null, shelf_life_days: 30 }, 180)).toBe("2026-11-30")
    expect(lastDay({ production_date: "2026-11-01", expires_on: null, shelf_life_days: null }, 1)).toBe("2026-11-01")
    expect(lastDay({ production_date: null, expires_on: null, shelf_life_days: null }, null)).toBeNull()
    expect(lastDay({ production_date: null, expires_on: null, shelf_life_days: null }, 180)).toBeUndefined()
  })

  it("never lies further out than either reading of a shelf life", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2000 }), fc.integer({ min: 0, max: 3000 }), (days, offset) => {
        const production_date = addDays("2024-01-01", offset)
        const last = lastDay({ production_date, expires_on: null, shelf_life_days: days }, null)!
        expect(daysBetween(production_date, last)).toBe(days - 1)
      })
    )
  })

  it("notes a shelf life unlike the label's, allowing for months counted in days", () => {
    const printed = (expires_on: string) => ({ production_date: "2026-01-15", expires_on, shelf_life_days: null })
    expect(shelfLifeDiffers(printed("2026-07-14"), 180)).toBe(false)
    expect(shelfLifeDiffers(printed("2026-07-20"), 180)).toBe(true)
    expect(shelfLifeDiffers(printed("2027-01-14"), 365)).toBe(false)
    expect(shelfLifeDiffers(printed("2026-01-19"), 3)).toBe(false)
    expect(shelfLifeDiffers(printed("2026-01-20"), 3)).toBe(true)
    expect(shelfLifeDiffers({ ...printed("2026-07-14"), shelf_life_days: 90 }, 180)).toBe(true)
  })
})

describe("accepting a line", () => {
  it("passes a complete one", () => {
    expect(checkAccepted(line, label, RECEIVED)).toEqual([])
    expect(checkPrintedDates(line, RECEIVED)).toEqual([])
    expect(noticesOfLine(line, label, RECEIVED, 3)).toEqual([])
  })

  it.each([
    ["without photo", { photo_id: null }, ["photo_missing"]],
    ["expired the day before", { expires_on: "2026-11-22" }, ["already_expired"]],
    ["on its last day", { expires_on: "2026-11-23" }, []],
    ["of another article", { gtin: "6921168509256" }, ["wrong_identity"]],
    ["of the same article in 14 digits", { gtin: "06902538004045" }, []],
    ["with neither date nor batch", { production_date: null }, ["production_date_missing"]],
    ["with a batch instead of the date", { production_date: null, supplier_batch: "L1" }, []],
    ["with no expiry to be known", { production_date: null, expires_on: null, supplier_batch: "L1" }, ["expiry_unknown"]],
    ["of which nothing was accepted", { quantity_accepted: 0, quantity_refused: 10, photo_id: null, expires_on: "2020-01-01" }, []],
  ])("%s", (_what, change, expected) => {
    expect(reasons(checkAccepted({ ...line, ...change }, label, RECEIVED))).toEqual(expected)
  })

  it("refuses goods without a label, and dates that cannot be", () => {
    expect(reasons(checkAccepted(line, null, RECEIVED))).toEqual(["label_missing"])
    expect(reasons(checkPrintedDates({ ...line, production_date: "2026-11-24" }, RECEIVED))).toEqual(["production_date_in_future"])
    expect(reasons(checkPrintedDates({ ...line, expires_on: "2026-10-31" }, RECEIVED))).toEqual(["expiry_before_production"])
  })

  it("dates farm produce from its receipt and asks no printed date of it", () => {
    const produce = { ...line, production_date: null, expires_on: null, supplier_batch: null }
    const kind = { ...label, goods_kind: "farm_produce", shelf_life_days: 7 }
    expect(checkAccepted(produce, kind, RECEIVED)).toEqual([])
    expect(reasons(checkAccepted(produce, { ...kind, shelf_life_days: null }, RECEIVED))).toEqual([])
  })

  it("notes goods too short to sell", () => {
    expect(reasons(noticesOfLine({ ...line, production_date: null, expires_on: "2026-12-05" }, label, RECEIVED, 3))).toEqual(["too_short_to_sell"])
    expect(reasons(noticesOfLine({ ...line, production_date: null, expires_on: "2026-12-06" }, label, RECEIVED, 3))).toEqual([])
  })
})

describe("barcodes", () => {
  it.each(["6921168509256", "6902538004045", "4006381333931", "5901234123457", "9780201379624"])("%s is one", (code) => {
    expect(isGtin(code)).toBe(true)
    expect(sameGtin(code, `0${code}`)).toBe(true)
  })
  it.each(["6901028075861", "6921168509257", "69", "abc", "69211685092560000"])("%s is none", (code) => expect(isGtin(code)).toBe(false))
})
