import { defineRule } from "@anxin/compliance"
import { isExpired } from "../domain/keeps-until"
import { deny } from "./finding"

/** Only the food-safety officer lets food onto the shelf, and never the one who received it. */
export const releasedByOfficer = defineRule({
  id: "traceability.released_by_officer",
  gates: ["lot.release"],
  rulebook: ["R5"],
  clause: "D1§7",
  title: { zh: "食品安全员放行，且非收货人", en: "The food safety officer releases, never the receiver" },
  facts: ["lot_release"],
  test: "test/http/traceability/lots.spec.ts",
  page: "/app/lots",
  check({ input, facts: { lot_release: release } }) {
    return [
      ...(release.roles.includes("food_safety_officer") ? [] : [deny("not_food_safety_officer", { lot_id: input.lot_id })]),
      ...(release.lot?.received_by === input.released_by ? [deny("released_by_receiver", { lot_id: input.lot_id })] : []),
    ]
  },
})

/** What does not qualify stays off the shelf: expired, recalled, held, or of parties that lost their standing. */
export const unqualifiedStaysOff = defineRule({
  id: "traceability.unqualified_stays_off",
  gates: ["lot.release"],
  rulebook: ["R15"],
  clause: "D11 不合格商品拒绝上架",
  title: { zh: "不合格批次拒绝上架", en: "Unqualified lots stay off the shelf" },
  facts: ["lot_release"],
  test: "test/http/traceability/lots.spec.ts",
  page: "/app/lots",
  check({ input: { lot_id }, facts: { lot_release: release }, today }) {
    const { lot } = release
    if (!lot) return [deny("lot_not_found", { lot_id })]
    return [
      ...(lot.state === "quarantine" || lot.state === "released" ? [] : [deny("wrong_state", { lot_id, state: lot.state })]),
      ...(isExpired(lot.expires_on, today) ? [deny("lot_not_saleable", { lot_id, batch: lot.batch, reason: "expired" })] : []),
      ...(lot.parties_ok ? [] : [deny("parties_not_in_standing", { lot_id })]),
    ]
  },
})
