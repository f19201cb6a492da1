import { addDays, daysBetween } from "@anxin/compliance"
import type { CalendarDate } from "@anxin/compliance/contracts/calendar"
import type { RoleCode } from "@anxin/compliance/contracts/access"
import type { AccessService } from "@anxin/compliance/contracts/services"
import { LICENCE_NAMES } from "../domain/names"
import type { LicenceRecord, PartyRecord } from "../domain/records"
import { reminderDue } from "../domain/reminder-due"
import type SuppliersModuleService from "../modules/suppliers/service"

const TOLD: RoleCode[] = ["compliance_officer", "buyer"]
/** Our own papers concern who runs the shop too. */
const TOLD_OF_OWN: RoleCode[] = [...TOLD, "owner", "store_manager"]

/** A paper that somebody renewed already needs no reminder. */
const isRenewed = (licence: LicenceRecord, party: PartyRecord): boolean =>
  party.licences.some(
    (other) =>
      other.state === "verified" &&
      other.type === licence.type &&
      other.id !== licence.id &&
      (other.valid_to === null || other.valid_to > licence.valid_to!)
  )

function noticeOf(licence: LicenceRecord, party: PartyRecord, days_left: number) {
  const name = LICENCE_NAMES[licence.type]
  const { number, valid_to } = licence
  return {
    roles: party.kind === "own" ? TOLD_OF_OWN : TOLD,
    code: "suppliers.licence_ending",
    message: {
      zh: `${party.name_zh}的${name.zh}（${number}）将于 ${valid_to} 到期，还有 ${days_left} 天`,
      en: `${party.name_en}: ${name.en} ${number} ends on ${valid_to}, in ${days_left} days`,
    },
    subject_id: party.id,
  }
}

/**
 * Tells people of papers that end soon, once for each paper and threshold, also when several processes run
 * it at the same time. A notice that could not be sent is tried again on the next run. Answers how many went out.
 */
export async function remindOfEndings(
  service: SuppliersModuleService,
  access: AccessService,
  today: CalendarDate,
  thresholds_days: readonly number[]
): Promise<number> {
  const last = addDays(today, Math.max(...thresholds_days))
  const ending = (await service.listLicences(
    { state: "verified", valid_to: { $gte: today, $lte: last } },
    { order: { valid_to: "ASC" } }
  )) as unknown as LicenceRecord[]
  const parties = new Map((await service.partiesOnFile(ending.map(({ party_id }) => party_id))).map((party) => [party.id, party]))
  let sent = 0
  for (const licence of ending) {
    const party = parties.get(licence.party_id)
    const days_left = daysBetween(today, licence.valid_to!)
    const threshold = reminderDue(days_left, thresholds_days)
    if (!party || threshold === undefined || isRenewed(licence, party)) continue
    const claim = await service.claimReminder(licence.id, threshold, today)
    if (!claim) continue
    try {
      await access.notifyRoles(noticeOf(licence, party, days_left))
      sent++
    } catch (cause) {
      await service.deleteLicenceReminders([claim])
      throw cause
    }
  }
  return sent
}
