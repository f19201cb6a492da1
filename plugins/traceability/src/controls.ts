import type { Control } from "@anxin/compliance/contracts/controls"

/** What is kept by locks, constraints and triggers instead of a gate. */
export const controls: Control[] = [
  {
    id: "traceability.variance_needs_second_person",
    rulebook: ["R88"],
    clause: "D7§7",
    title: { zh: "盈余短少须书面报告并由另一人批准，库存不能直接修改", en: "Surplus and shortage take a written report and a second person; stock is not edited" },
    codes: ["traceability.same_person"],
    test: "test/http/traceability/lots.spec.ts",
    page: "/app/lots",
  },
  {
    id: "traceability.posted_receipt_is_frozen",
    rulebook: ["R3"],
    clause: "D1§5; 食品安全法 §53",
    title: { zh: "已过账的采购台账不能修改，只能经批准冲销", en: "The posted purchase ledger is never edited, only reversed with approval" },
    codes: ["traceability.receipt_frozen"],
    test: "test/http/traceability/goods-receipts.spec.ts",
    page: "/app/goods-receipts",
  },
  {
    id: "traceability.lot_traced_both_ways",
    rulebook: ["R17"],
    clause: "D10§5 来源可查、去向可追",
    title: { zh: "每个批次可向前向后追溯", en: "Every lot can be traced backward and forward" },
    codes: ["traceability.lot_not_found"],
    test: "test/http/traceability/lots.spec.ts",
    page: "/app/lots",
  },
]
