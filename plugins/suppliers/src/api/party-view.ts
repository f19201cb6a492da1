import { daysBetween, legalDate } from "@anxin/compliance"
import type { CalendarDate } from "@anxin/compliance/contracts/calendar"
import { warningsOf } from "../domain/decisions/licence"
import { checkUscc, WARNING_TEXTS, type NumberWarning } from "../domain/numbers"
import type { LicenceRecord, PartyRecord } from "../domain/records"
import { checkedOn, isLapsed, type StandingRow } from "../modules/suppliers/party-rows"

const explained = (warnings: NumberWarning[]) => warnings.map((code) => ({ code: `suppliers.${code}`, message: WARNING_TEXTS[code] }))

const daysLeft = (until: CalendarDate | null | undefined, today: CalendarDate) => (until ? daysBetween(today, until) : null)

function licenceView(licence: LicenceRecord, today: CalendarDate) {
  const { scan_file_id, evidence_file_id, override_by, register_name } = licence
  return {
    id: licence.id,
    type: licence.type,
    number: licence.number,
    issuer: licence.issuer,
    valid_from: licence.valid_from,
    valid_to: licence.valid_to,
    /** Days until its last day, negative afterwards; `null` without an end. */
    days_left: daysLeft(licence.valid_to, today),
    food_categories: licence.food_categories,
    sales_items: licence.sales_items,
    state: licence.state,
    warnings: explained(warningsOf(licence)),
    submitted_by: licence.submitted_by,
    submitted_at: licence.submitted_at,
    scan: scan_file_id && {
      keyed_hash: licence.scan_keyed_hash,
      content_type: licence.scan_content_type,
      size_bytes: licence.scan_size_bytes,
      uploaded_by: licence.scan_uploaded_by,
    },
    evidence: evidence_file_id && { keyed_hash: licence.evidence_keyed_hash },
    override: override_by && { by: override_by, at: licence.override_at, reason: licence.override_reason },
    register: register_name && {
      name: register_name,
      consulted_at: licence.register_consulted_at,
      result: licence.register_result,
    },
    checked_on: checkedOn(licence),
    decided_by: licence.decided_by,
    decided_at: licence.decided_at,
    decision_reason: licence.decision_reason,
    revoked_by: licence.revoked_by,
    revoked_at: licence.revoked_at,
    revoke_reason: licence.revoke_reason,
  }
}

/** A party as the list shows it. `state` is `lapsed` when a verified party's papers have run out. */
export function partyRow(party: PartyRecord, standing: StandingRow | undefined) {
  const today = legalDate(new Date())
  return {
    id: party.id,
    kind: party.kind,
    state: isLapsed(party, standing, today) ? ("lapsed" as const) : party.state,
    name: { zh: party.name_zh, en: party.name_en },
    uscc: party.uscc,
    country_code: party.country_code,
    goods_kinds: party.goods_kinds,
    receive_until: standing?.receive_until ?? null,
    sell_until: standing?.sell_until ?? null,
    blocked: standing?.blocked ?? true,
    days_left: daysLeft(standing?.receive_until, today),
    waiting_licences: party.licences.filter(({ state }) => state === "submitted").length,
  }
}

/** A party as its page shows it, with every paper, newest first. */
export function partyDetail(party: PartyRecord, standing: StandingRow | undefined) {
  const today = legalDate(new Date())
  const uscc = party.uscc ? checkUscc(party.uscc) : undefined
  const newestFirst = [...party.licences].sort((a, b) => (a.id < b.id ? 1 : -1))
  return {
    ...partyRow(party, standing),
    address: { zh: party.address_zh, en: party.address_en },
    contact: party.contact,
    icp_number: party.icp_number,
    public_security_number: party.public_security_number,
    hotline: party.hotline,
    uscc_warnings: uscc?.ok ? explained(uscc.warnings) : [],
    submitted_by: party.submitted_by,
    submitted_at: party.submitted_at,
    decided_by: party.decided_by,
    decided_at: party.decided_at,
    state_reason: party.state_reason,
    licences: newestFirst.map((licence) => licenceView(licence, today)),
  }
}
