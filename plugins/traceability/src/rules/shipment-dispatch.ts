import { defineRule } from "@anxin/compliance"
import type { Finding } from "@anxin/compliance/contracts/rules"
import { isExpired } from "../domain/keeps-until"
import { planDispatch } from "../domain/plan-dispatch"
import type { GateLot } from "../modules/traceability/sql/gate-facts"
import { deny } from "./finding"

function lotFinding(lot: GateLot, today: string): Finding[] {
  const reason =
    lot.state === "expired" || isExpired(lot.expires_on, today)
      ? "expired"
      : lot.state === "held" || lot.state === "recalled" || lot.state === "quarantine"
        ? lot.state
        : lot.parties_ok
          ? undefined
          : "supplier_blocked"
  return reason ? [deny("lot_not_saleable", { lot_id: lot.lot_id, batch: lot.batch, reason })] : []
}

/** Every scanned lot may still be sold on the day it leaves, whatever it was when it was ordered. */
export const scannedLotsSaleable = defineRule({
  id: "traceability.scanned_lots_saleable",
  gates: ["shipment.dispatch"],
  rulebook: ["R15", "R19"],
  clause: "D11; D9§6; 食品安全法 §34(10)",
  title: { zh: "出库批次当日可售", en: "What leaves may be sold on that day" },
  facts: ["lot_dispatch"],
  test: "test/http/orders/dispatch.spec.ts",
  page: "/app/lots",
  check({ input, facts: { lot_dispatch: dispatch }, today }) {
    const known = new Set(dispatch.lots.map((lot) => lot.lot_id))
    return [
      ...input.lots.filter((one) => !known.has(one.lot_id)).map((one) => deny("lot_not_found", { lot_id: one.lot_id })),
      ...dispatch.lots.flatMap((lot) => lotFinding(lot, today)),
    ]
  },
})

/** What leaves is known by lot: each pack belongs to the order, and a substitute keeps as long as what was shown. */
export const dispatchMatchesAllocation = defineRule({
  id: "traceability.dispatch_matches_allocation",
  gates: ["shipment.dispatch"],
  rulebook: ["R17"],
  clause: "D10§5 来源可查、去向可追",
  title: { zh: "出库批次与订单一致", en: "Lots that leave match the order" },
  facts: ["lot_dispatch"],
  test: "test/http/orders/dispatch.spec.ts",
  page: "/app/lots",
  check({ input, facts: { lot_dispatch: dispatch } }) {
    const lots = new Map(dispatch.lots.map((lot) => [lot.lot_id, lot]))
    const scanned = input.lots.filter((one) => lots.has(one.lot_id))
    const { refusal } = planDispatch(scanned, dispatch.waiting, lots)
    if (!refusal) return []
    const { reason, ...details } = refusal
    return [deny(reason, { ...details, batch: lots.get(refusal.lot_id)?.batch })]
  },
})
