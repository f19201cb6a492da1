import { addDays, defineRule } from "@anxin/compliance"
import type { CartLineSubject } from "@anxin/compliance/contracts/gates"
import type { Finding } from "@anxin/compliance/contracts/rules"
import { planAllocation, type FefoRequest } from "../domain/fefo"
import { isExpired, keepsUntilDelivery } from "../domain/keeps-until"
import type { LotFacts } from "../facts/types"
import type { GateLot } from "../modules/traceability/sql/gate-facts"
import { DELIVERY_DAYS } from "../settings"
import { deny } from "./finding"

/** Why a lot cannot be sold, worst first; nothing when it can. */
const REASONS = ["lot_recalled", "lot_held", "lot_expired", "lot_supplier_blocked", "lot_near_expiry"] as const
type Unsaleable = (typeof REASONS)[number]

function unsaleable(lot: GateLot, today: string, deliveryOn: string, min: number): Unsaleable | undefined {
  if (lot.state === "recalled") return "lot_recalled"
  if (lot.state === "held") return "lot_held"
  if (lot.state === "expired" || isExpired(lot.expires_on, today)) return "lot_expired"
  if (!lot.parties_ok) return "lot_supplier_blocked"
  return keepsUntilDelivery(lot.expires_on, deliveryOn, Math.max(min, lot.min_remaining_days)) ? undefined : "lot_near_expiry"
}

function requestsOf(lines: readonly CartLineSubject[], facts: LotFacts): FefoRequest[] {
  return lines.flatMap((line, index) =>
    facts.needs
      .filter((need) => need.variant_id === line.variant_id)
      .map((need) => ({
        key: String(index),
        inventory_item_id: need.inventory_item_id,
        quantity: need.required_quantity * line.quantity,
        min_remaining_days: facts.min_remaining_days[line.variant_id] ?? 0,
      }))
  )
}

function shortageFinding(line: CartLineSubject, item: string, available: number, facts: LotFacts, today: string, deliveryOn: string): Finding {
  const min = facts.min_remaining_days[line.variant_id] ?? 0
  const why = new Set(
    facts.lots.filter((lot) => lot.inventory_item_id === item).flatMap((lot) => unsaleable(lot, today, deliveryOn, min) ?? [])
  )
  const per = facts.needs.find((need) => need.variant_id === line.variant_id && need.inventory_item_id === item)?.required_quantity ?? 1
  const units = Math.floor(available / per)
  const details = { variant_id: line.variant_id, requested: line.quantity, available: units, blocked_by: REASONS.filter((one) => why.has(one)) }
  const worst = units === 0 ? details.blocked_by[0] : undefined
  return deny(worst ?? "not_enough_saleable_stock", details)
}

/**
 * Enough packs that may be sold: released, not past their last day, keeping the label's minimum on the expected
 * delivery day, of a supplier in standing, and nobody else's. The same sharing-out as the allocation itself.
 */
export const enoughSaleableLots = defineRule({
  id: "traceability.enough_saleable_lots",
  gates: ["cart.line", "payment.start", "cart.complete"],
  rulebook: ["R15", "R19"],
  clause: "D11; D9§6; 食品安全法 §34(10), §54",
  title: { zh: "只销售可售批次", en: "Only saleable lots are sold" },
  facts: ["lots"],
  test: "test/http/traceability/oversell.spec.ts",
  page: "/app/lots",
  check({ input, facts: { lots: facts }, today, setting }) {
    const deliveryOn = addDays(today, setting<number>(DELIVERY_DAYS))
    const uncovered = input.lines.filter((line) => !facts.needs.some((need) => need.variant_id === line.variant_id))
    const lots = facts.lots.filter((lot) => unsaleable(lot, today, deliveryOn, 0) === undefined && lot.state === "released")
    const { shortages } = planAllocation(requestsOf(input.lines, facts), lots, (lot, min) =>
      keepsUntilDelivery(lot.expires_on, deliveryOn, Math.max(min, lot.min_remaining_days))
    )
    return [
      ...uncovered.map((line) => deny("not_enough_saleable_stock", { variant_id: line.variant_id, requested: line.quantity, available: 0, blocked_by: [] })),
      ...shortages.map((short) =>
        shortageFinding(input.lines[Number(short.key)]!, short.inventory_item_id, short.available, facts, today, deliveryOn)
      ),
    ]
  },
})
