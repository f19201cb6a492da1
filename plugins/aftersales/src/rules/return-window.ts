import { defineRule, type Finding } from "@anxin/compliance"
import type { RuleContext } from "@anxin/compliance/contracts/rules"
import type {} from "../facts/types"
import { receivedOn } from "../domain/receipt"
import { isWithin, returnPeriod, type ReturnPeriod } from "../domain/return-period"
import { SETTING } from "../settings"
import { CLAUSE, PAGE, text } from "./return-texts"

type Context = RuleContext<"return.request", "order_receipt">

/** The period of the order in the rule's context; nothing before the last parcel was handed over. */
function periodOf({ facts: { order_receipt: order }, setting }: Context): { received_on: string; period: ReturnPeriod } | undefined {
  if (!order) return undefined
  const received_on = receivedOn({ ...order, confirmation_days: setting<number>(SETTING.confirmation_days) })
  if (!received_on) return undefined
  const policy = { days: setting<number>(SETTING.return_period_days), weekends_rest: setting<boolean>(SETTING.weekends_extend) }
  return { received_on, period: returnPeriod(received_on, policy) }
}

const datesOf = (received_on: string, { first_day, last_day, ends_at, extended_by_rest_day, calendar_known }: ReturnPeriod) => ({
  received_on,
  first_day,
  last_day,
  ends_at: ends_at.toISOString(),
  extended_by_rest_day,
  calendar_known,
})

function decide(context: Context, late: (dates: Record<string, unknown>, last: string) => Finding): Finding[] {
  const found = periodOf(context)
  if (!found) {
    const message = text("订单尚未全部送达，退货期限还未开始计算", "The order has not wholly arrived, so the period has not begun")
    return [{ outcome: "notice", code: "returns.period_not_begun", message }]
  }
  const { received_on, period } = found
  const dates = datesOf(received_on, period)
  if (!isWithin(period, context.input.requested_at)) return [late(dates, period.last_day)]
  const message = text(
    `收货日 ${received_on}，期限自 ${period.first_day} 起，至 ${period.last_day} 24:00 止`,
    `Received on ${received_on}; the period runs from ${period.first_day} to ${period.last_day} 24:00`
  )
  return [{ outcome: "notice", code: "returns.within_period", message, details: dates }]
}

/** Seven days without a reason; the only request that lateness refuses. */
export const noReasonWithinSevenDays = defineRule({
  id: "aftersales.no_reason_within_seven_days",
  gates: ["return.request"],
  rulebook: ["R23", "R34"],
  clause: CLAUSE.no_reason,
  title: text("七日无理由退货", "Seven days to return without a reason"),
  facts: ["order_receipt"],
  test: "test/http/returns/request.spec.ts",
  page: PAGE.returns,
  check(context) {
    if (context.input.reason !== "no_reason") return []
    return decide(context, (details, last) => ({
      outcome: "deny",
      code: "returns.period_over",
      message: text(
        `无理由退货期限已于 ${last} 24:00 届满；如有质量问题，仍可选择“质量问题”申请`,
        `The period of return without reason ended on ${last} at 24:00; a quality fault can still be reported`
      ),
      details,
    }))
  },
})

/** A quality fault counts within seven days as a return, later as a claim for an agent; it is never refused as late. */
export const qualityFaultIsNeverLate = defineRule({
  id: "aftersales.quality_fault_is_never_late",
  gates: ["return.request"],
  rulebook: ["R24", "R34"],
  clause: CLAUSE.fault,
  title: text("质量问题：七日内退货，逾期转人工处理", "Quality fault: returned within seven days, later decided by an agent"),
  facts: ["order_receipt"],
  test: "test/http/returns/request.spec.ts",
  page: PAGE.returns,
  check(context) {
    if (context.input.reason !== "quality_fault") return []
    return decide(context, (details, last) => ({
      outcome: "notice",
      code: "returns.claim_after_period",
      message: text(
        `七日期限已于 ${last} 24:00 届满，申请不因逾期被拒，由客服按质量问题处理`,
        `The seven days ended on ${last} at 24:00; the request is not refused for that and goes to an agent as a claim`
      ),
      details,
    }))
  },
})
