import type { ReturnReason } from "@anxin/compliance/contracts/gates"

/** How far a return request of the demo shop has come. */
export interface DemoReturn {
  reason: ReturnReason
  /** Line of the order, by its product. */
  handle: string
  quantity: number
  description: string
  asked_day: number
  until: "requested" | "approved" | "rejected" | "goods_received" | "refunded" | "cancelled"
}

/** An order of the demo shop; days count from today, the newest last. */
export interface DemoOrder {
  key: string
  customer: string
  lines: readonly (readonly [handle: string, quantity: number])[]
  placed_day: number
  until: "paid" | "picking" | "shipped" | "handed_over" | "received" | "cancelled"
  returns?: DemoReturn
}

/** Orders in every state, and requests in several. What was handed over arrived two days after it was placed. */
export const ORDERS: readonly DemoOrder[] = [
  {
    key: "long-ago", customer: "lin", placed_day: -25, until: "received",
    lines: [["wuchang-rice-5kg", 1], ["light-soy-sauce-500ml", 2], ["honey-500g", 1]],
    returns: {
      reason: "quality_fault", handle: "honey-500g", quantity: 1, asked_day: -1, until: "requested",
      description: "瓶盖内侧有裂纹，开封后发现渗漏。",
    },
  },
  {
    key: "refunded", customer: "chen", placed_day: -16, until: "received",
    lines: [["walnuts-500g", 2], ["raisins-400g", 1]],
    returns: {
      reason: "no_reason", handle: "walnuts-500g", quantity: 1, asked_day: -11, until: "refunded",
      description: "买多了，包装完好未拆。",
    },
  },
  {
    key: "spoiled", customer: "wang", placed_day: -14, until: "received",
    lines: [["dumplings-1kg", 2], ["shrimp-500g", 1]],
    returns: {
      reason: "quality_fault", handle: "dumplings-1kg", quantity: 1, asked_day: -10, until: "rejected",
      description: "水饺有几个破皮。",
    },
  },
  {
    key: "goods-back", customer: "zhao", placed_day: -10, until: "received",
    lines: [["longjing-100g", 1], ["jasmine-tea-150g", 1]],
    returns: {
      reason: "no_reason", handle: "longjing-100g", quantity: 1, asked_day: -6, until: "goods_received",
      description: "送礼计划取消，未拆封。",
    },
  },
  {
    key: "withdrawn", customer: "chen", placed_day: -9, until: "received",
    lines: [["peanut-oil-5l", 1], ["sea-salt-400g", 3]],
    returns: {
      reason: "no_reason", handle: "peanut-oil-5l", quantity: 1, asked_day: -4, until: "cancelled",
      description: "想换小包装。",
    },
  },
  {
    key: "approved", customer: "wang", placed_day: -8, until: "handed_over",
    lines: [["almonds-250g", 2], ["mixed-nuts-750g", 1]],
    returns: {
      reason: "wrong_or_damaged", handle: "almonds-250g", quantity: 1, asked_day: -5, until: "approved",
      description: "其中一罐罐身压扁。",
    },
  },
  {
    key: "just-received", customer: "lin", placed_day: -5, until: "received",
    lines: [["uht-milk-12x250ml", 1], ["soda-crackers-400g", 2]],
  },
  {
    key: "asks", customer: "lin", placed_day: -4, until: "handed_over",
    lines: [["mixed-nuts-750g", 1], ["jujubes-500g", 1]],
    returns: {
      reason: "no_reason", handle: "mixed-nuts-750g", quantity: 1, asked_day: -1, until: "requested",
      description: "口味不合适，外盒未拆。",
    },
  },
  {
    key: "cancelled", customer: "zhao", placed_day: -3, until: "cancelled",
    lines: [["milk-powder-900g", 1]],
  },
  {
    key: "on-its-way", customer: "chen", placed_day: -2, until: "shipped",
    lines: [["wuchang-rice-5kg", 2], ["dried-noodles-1kg", 2]],
  },
  {
    key: "on-its-way-too", customer: "lin", placed_day: -1, until: "shipped",
    lines: [["cured-sausage-400g", 1], ["salted-duck-eggs-10", 1]],
  },
  { key: "being-picked", customer: "wang", placed_day: 0, until: "picking", lines: [["tangyuan-500g", 2], ["sweet-corn-400g", 1]] },
  { key: "paid", customer: "lin", placed_day: 0, until: "paid", lines: [["plain-yoghurt-1kg", 1], ["orange-juice-900ml", 2], ["soft-tofu-350g", 1]] },
  { key: "paid-too", customer: "zhao", placed_day: 0, until: "paid", lines: [["huadiao-wine-500ml", 1], ["dried-tofu-300g", 2]] },
]
