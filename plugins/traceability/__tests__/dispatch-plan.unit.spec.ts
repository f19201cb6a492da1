import fc from "fast-check"
import { planDispatch, type OpenAllocation, type ScannedLot } from "../src/domain/plan-dispatch"

const open = (id: string, lot_id: string, expires_on: string | null, quantity: number): OpenAllocation => ({
  id,
  order_line_id: "line",
  inventory_item_id: "item",
  lot_id,
  expires_on,
  quantity,
})
const lots = (...list: [id: string, expires_on: string | null, free: number, item?: string][]) =>
  new Map(list.map(([lot_id, expires_on, free_quantity, item]): [string, ScannedLot] => [
    lot_id,
    { lot_id, expires_on, free_quantity, inventory_item_id: item ?? "item" },
  ]))
const scan = (lot_id: string, quantity: number) => ({ order_line_id: "line", lot_id, quantity })

describe("matching scanned lots with what an order waits for", () => {
  it("takes the allocated lots, in parts if scanned in parts", () => {
    const { takes, refusal } = planDispatch([scan("l1", 2), scan("l1", 3)], [open("a1", "l1", "2026-12-01", 5)], lots(["l1", "2026-12-01", 0]))
    expect(refusal).toBeUndefined()
    expect(takes.map((take) => [take.allocation_id, take.quantity, take.substitute])).toEqual([["a1", 2, false], ["a1", 3, false]])
  })

  it.each([
    ["a day later", "2026-12-02", undefined],
    ["the same day", "2026-12-01", undefined],
    ["never", null, undefined],
    ["a day earlier", "2026-11-30", "substitute_expires_earlier"],
  ])("judges a substitute that expires %s", (_when, expires, reason) => {
    const answer = planDispatch([scan("l2", 5)], [open("a1", "l1", "2026-12-01", 5)], lots(["l2", expires, 5]))
    expect(answer.refusal?.reason).toBe(reason)
  })

  it("refuses other goods, more than ordered, and more than is nobody's", () => {
    const waiting = [open("a1", "l1", "2026-12-01", 5)]
    expect(planDispatch([scan("x", 1)], waiting, lots(["x", null, 9, "other"])).refusal?.reason).toBe("dispatch_wrong_item")
    expect(planDispatch([{ ...scan("l1", 1), order_line_id: "?" }], waiting, lots(["l1", null, 9])).refusal?.reason).toBe("dispatch_wrong_item")
    expect(planDispatch([scan("l1", 6)], waiting, lots(["l1", "2026-12-01", 9])).refusal).toMatchObject({ reason: "dispatch_exceeds_order", remaining: 0 })
    expect(planDispatch([scan("l2", 3)], waiting, lots(["l2", null, 2])).refusal).toMatchObject({ reason: "not_enough_in_lot", available: 2 })
  })

  it("never ships more than an allocation waits for, nor more of a substitute than is free", () => {
    const rows = fc.array(fc.tuple(fc.constantFrom("l1", "l2", "l3"), fc.integer({ min: 1, max: 5 })), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(rows, rows, fc.integer({ min: 0, max: 6 }), (waiting, scanned, free) => {
        const allocations = waiting.map(([lot_id, quantity], n) => open(`a${n}`, lot_id, "2026-12-01", quantity))
        const stock = lots(["l1", "2026-12-01", free], ["l2", "2026-12-05", free], ["l3", null, free])
        const { takes } = planDispatch(scanned.map(([lot, quantity]) => scan(lot, quantity)), allocations, stock)
        for (const row of allocations) {
          const taken = takes.filter((take) => take.allocation_id === row.id).reduce((sum, take) => sum + take.quantity, 0)
          expect(taken).toBeLessThanOrEqual(row.quantity)
        }
        for (const id of stock.keys()) {
          const foreign = takes.filter((take) => take.lot_id === id && take.substitute).reduce((sum, take) => sum + take.quantity, 0)
          expect(foreign).toBeLessThanOrEqual(free)
        }
      })
    )
  })
})
