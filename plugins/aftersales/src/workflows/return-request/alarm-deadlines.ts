import { addDays, endOfLegalDay, legalDate } from "@anxin/compliance"
import type { RoleCode } from "@anxin/compliance/contracts/access"
import type { ServiceLocator } from "@anxin/compliance/contracts/facts"
import type { BilingualText } from "@anxin/compliance/contracts/text"
import { policyOn } from "../../settings/effective"
import type { OverdueRequest } from "../../modules/return-request/sql/reads"
import { notifyOnce } from "../notify-once"
import { returnsOf } from "../services"

interface Alarm {
  code: string
  roles: RoleCode[]
  message(request: OverdueRequest): BilingualText
  due(request: OverdueRequest): Date | null
}

/** The deadlines of an open request, with who is told when one has passed. */
function alarms(deemedRefusalDays: number): Alarm[] {
  return [
    {
      code: "returns.decision_overdue",
      roles: ["support_supervisor"],
      message: ({ display_id }) => ({ zh: `退货申请 #${display_id} 已超过处理期限`, en: `Return request #${display_id} is past its time to decide` }),
      due: ({ status, decide_by }) => (status === "requested" ? decide_by : null),
    },
    {
      code: "returns.deemed_refusal",
      roles: ["support_supervisor", "compliance_officer"],
      message: ({ display_id }) => ({
        zh: `退货申请 #${display_id} 已 ${deemedRefusalDays} 天未处理，依处罚办法视为故意拖延或无理拒绝`,
        en: `Return request #${display_id} has waited ${deemedRefusalDays} days, which the law treats as a refusal`,
      }),
      due: ({ status, requested_at }) =>
        status === "requested" ? endOfLegalDay(addDays(legalDate(requested_at), deemedRefusalDays - 1)) : null,
    },
    {
      code: "returns.refund_overdue",
      roles: ["support_supervisor", "finance"],
      message: ({ display_id }) => ({ zh: `退货申请 #${display_id} 已超过退款期限`, en: `Return request #${display_id} is past its time to refund` }),
      due: ({ refund_by }) => refund_by,
    },
  ]
}

/** Tells the responsible roles about deadlines that have passed, each once; answers how many notices went out. */
export async function alarmDeadlines(container: ServiceLocator, now: Date): Promise<number> {
  const { deemed_refusal_days } = await policyOn(container, legalDate(now))
  let told = 0
  for (const request of await returnsOf(container).openDeadlines()) {
    for (const alarm of alarms(deemed_refusal_days)) {
      const due = alarm.due(request)
      if (!due || now < due) continue
      const { code, roles } = alarm
      if (await notifyOnce(container, { code, roles, message: alarm.message(request), subject_id: request.id })) told++
    }
  }
  return told
}
