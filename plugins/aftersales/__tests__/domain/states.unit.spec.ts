import { deliveryState, type DeliveryFacts } from "../../src/domain/delivery-state"
import { perishableRow } from "../../src/domain/perishable"
import { PERISHABLE_TABLE } from "../../src/settings/perishable-table"
import { mayBecome, RETURN_STATUSES } from "../../src/domain/return-status"

const facts = (over: Partial<DeliveryFacts> = {}): DeliveryFacts => ({
  order_cancelled: false,
  pick_state: "open",
  handed_over: [],
  confirmed: false,
  ...over,
})

describe("what a customer sees", () => {
  it.each([
    ["paid", facts({ pick_state: null })],
    ["paid", facts()],
    ["picking", facts({ pick_state: "picking" })],
    ["shipped", facts({ pick_state: "partly_dispatched", handed_over: [true] })],
    ["shipped", facts({ pick_state: "dispatched", handed_over: [true, false] })],
    ["handed_over", facts({ pick_state: "dispatched", handed_over: [true, true] })],
    ["received", facts({ pick_state: "dispatched", handed_over: [true], confirmed: true })],
    ["shipped", facts({ pick_state: "dispatched", handed_over: [false], confirmed: true })],
    ["cancelled", facts({ pick_state: "cancelled" })],
    ["cancelled", facts({ order_cancelled: true })],
  ])("is %s", (state, given) => {
    expect(deliveryState(given)).toBe(state)
  })
})

describe("a return request", () => {
  it("ends for good once it was refunded, rejected or withdrawn", () => {
    for (const end of ["refunded", "rejected", "cancelled"] as const) {
      expect(RETURN_STATUSES.filter((next) => mayBecome(end, next))).toEqual([])
    }
    expect(mayBecome("requested", "refunded")).toBe(false)
    expect(mayBecome("goods_received", "rejected")).toBe(false)
  })
})

describe("fresh and perishable goods", () => {
  const milk = { food_category: "05", storage_zone: "chilled" as const, goods_kind: "prepacked_chilled", shelf_life_days: 7 }
  it("are told by category, storage and shelf life", () => {
    expect(perishableRow(milk, PERISHABLE_TABLE)).toBeDefined()
    expect(perishableRow({ ...milk, shelf_life_days: 31 }, PERISHABLE_TABLE)).toBeUndefined()
    expect(perishableRow({ ...milk, storage_zone: "ambient", shelf_life_days: 180 }, PERISHABLE_TABLE)).toBeUndefined()
    expect(perishableRow({ ...milk, food_category: "24", storage_zone: "ambient", shelf_life_days: 5 }, PERISHABLE_TABLE)).toBeDefined()
    expect(perishableRow({ ...milk, shelf_life_days: null }, PERISHABLE_TABLE)).toBeUndefined()
  })
})
