import fc from "fast-check"
import { addDays } from "@anxin/compliance"
import { byExpiry, planAllocation, type FefoLot, type FefoRequest } from "../src/domain/fefo"
import { keepsUntilDelivery } from "../src/domain/keeps-until"

const DELIVERY = "2026-11-26"

const lot = (id: number): fc.Arbitrary<FefoLot> =>
  fc.record({
    lot_id: fc.constant(`lot_${id}`),
    inventory_item_id: fc.constantFrom("a", "b"),
    expires_on: fc.option(fc.integer({ min: -5, max: 40 }).map((days) => addDays(DELIVERY, days)), { freq: 6 }),
    received_on: fc.constantFrom("2026-11-01", "2026-11-10"),
    min_remaining_days: fc.integer({ min: 0, max: 5 }),
    free_quantity: fc.integer({ min: 1, max: 12 }),
  })

const lots = fc.integer({ min: 0, max: 8 }).chain((n) => fc.tuple(...Array.from({ length: n }, (_, id) => lot(id))))

const requests = fc
  .array(
    fc.record({
      inventory_item_id: fc.constantFrom("a", "b"),
      quantity: fc.integer({ min: 1, max: 20 }),
      min_remaining_days: fc.integer({ min: 0, max: 10 }),
    }),
    { minLength: 1, maxLength: 5 }
  )
  .map((list) => list.map((one, n): FefoRequest => ({ ...one, key: `line_${n}` })))

const keeps = (one: FefoLot, min: number) => keepsUntilDelivery(one.expires_on, DELIVERY, Math.max(min, one.min_remaining_days))

const plan = (wanted: readonly FefoRequest[], stock: readonly FefoLot[]) => planAllocation(wanted, stock, keeps)

describe("first expired, first out", () => {
  it("never gives a pack twice, never gives what will not keep, and gives each line whole or not at all", () => {
    fc.assert(
      fc.property(requests, lots, (wanted, stock) => {
        const { takes, shortages } = plan(wanted, stock)
        for (const one of stock) {
          const given = takes.filter((take) => take.lot_id === one.lot_id).reduce((sum, take) => sum + take.quantity, 0)
          expect(given).toBeLessThanOrEqual(one.free_quantity)
        }
        for (const take of takes) {
          const request = wanted.find((one) => one.key === take.key)!
          const source = stock.find((one) => one.lot_id === take.lot_id)!
          expect(source.inventory_item_id).toBe(request.inventory_item_id)
          expect(keeps(source, request.min_remaining_days)).toBe(true)
          expect(take.quantity).toBeGreaterThan(0)
        }
        for (const request of wanted) {
          const got = takes.filter((take) => take.key === request.key).reduce((sum, take) => sum + take.quantity, 0)
          expect(got).toBe(shortages.some((short) => short.key === request.key) ? 0 : request.quantity)
        }
      })
    )
  })

  it("leaves no usable pack that expires earlier than one it gives to the same line", () => {
    fc.assert(
      fc.property(requests, lots, ([wanted], stock) => {
        const { takes } = plan([wanted!], stock)
        const given = new Map(takes.map((take) => [take.lot_id, take.quantity]))
        const usable = stock.filter((one) => one.inventory_item_id === wanted!.inventory_item_id && keeps(one, wanted!.min_remaining_days))
        for (const one of usable) {
          if ((given.get(one.lot_id) ?? 0) === one.free_quantity) continue
          for (const other of usable) if (byExpiry(one, other) < 0) expect(given.has(other.lot_id)).toBe(false)
        }
      })
    )
  })

  it("refuses only what cannot be met: a single line is short exactly when the usable packs are fewer", () => {
    fc.assert(
      fc.property(requests, lots, ([wanted], stock) => {
        const usable = stock
          .filter((one) => one.inventory_item_id === wanted!.inventory_item_id && keeps(one, wanted!.min_remaining_days))
          .reduce((sum, one) => sum + one.free_quantity, 0)
        expect(plan([wanted!], stock).shortages.length).toBe(usable < wanted!.quantity ? 1 : 0)
      })
    )
  })

  it("does not let a lenient line eat the only lot that a strict one may have", () => {
    const stock: FefoLot[] = [
      { lot_id: "long", inventory_item_id: "a", expires_on: addDays(DELIVERY, 30), received_on: "2026-11-01", min_remaining_days: 0, free_quantity: 5 },
      { lot_id: "short", inventory_item_id: "a", expires_on: addDays(DELIVERY, 2), received_on: "2026-11-01", min_remaining_days: 0, free_quantity: 5 },
    ]
    const { takes, shortages } = plan(
      [
        { key: "lenient", inventory_item_id: "a", quantity: 5, min_remaining_days: 0 },
        { key: "strict", inventory_item_id: "a", quantity: 5, min_remaining_days: 10 },
      ],
      stock
    )
    expect(shortages).toEqual([])
    expect(takes).toEqual(
      expect.arrayContaining([
        { key: "lenient", lot_id: "short", quantity: 5 },
        { key: "strict", lot_id: "long", quantity: 5 },
      ])
    )
  })
})

describe("what keeps until delivery", () => {
  it("moves by exactly one day at the boundary", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }), (min, extra) => {
        expect(keepsUntilDelivery(addDays(DELIVERY, min + extra), DELIVERY, min)).toBe(true)
        expect(keepsUntilDelivery(addDays(DELIVERY, min - 1 - extra), DELIVERY, min)).toBe(false)
        expect(keepsUntilDelivery(null, DELIVERY, min)).toBe(true)
      })
    )
  })
})
