import type { Finding } from "@anxin/compliance/contracts/rules"
import type { Gap } from "../domain/standing-gaps"
import type { GoodsStanding } from "./facts"

/** Gaps that speak of the party itself; the others speak of its papers. */
const ADMISSION: ReadonlySet<string> = new Set([
  "suppliers.party_unknown",
  "suppliers.party_not_verified",
  "suppliers.party_suspended",
])

/** Gaps that time alone brings; by house rule they may spare goods received earlier. */
const LAPSES: ReadonlySet<string> = new Set(["suppliers.licence_expired"])

export const isAdmission = ({ code }: Gap): boolean => ADMISSION.has(code)
export const isPaper = (gap: Gap): boolean => !isAdmission(gap)
export const isLapse = ({ code }: Gap): boolean => LAPSES.has(code)

/** One denial for each gap of each party, with the variants that it stops. */
export function denials(goods: GoodsStanding[], wanted: (gap: Gap) => boolean): Finding[] {
  const found = new Map<string, Finding & { details: { variant_ids: string[] } }>()
  for (const { variant_id, standing } of goods) {
    for (const gap of standing.gaps.filter(wanted)) {
      const key = [standing.party_id, standing.on, gap.code, gap.licence_id, gap.message.en].join("|")
      const known = found.get(key)
      if (known) {
        known.details.variant_ids.push(variant_id)
        continue
      }
      const details = { party_id: standing.party_id, licence_id: gap.licence_id, on: standing.on, variant_ids: [variant_id] }
      found.set(key, { outcome: "deny", code: gap.code, message: gap.message, details })
    }
  }
  return [...found.values()]
}
