import { COMPLIANCE_MODULE } from "@anxin/compliance"
import type { CalendarDate } from "@anxin/compliance/contracts/calendar"
import type { ServiceLocator } from "@anxin/compliance/contracts/facts"
import type { PeriodPolicy } from "../domain/return-period"
import { SETTING } from "./index"

interface Settings {
  effectiveSettings(today: CalendarDate): Promise<Map<string, unknown>>
}

export interface AftersalesPolicy {
  period: PeriodPolicy
  confirmation_days: number
  decision_days: number
  refund_days: number
  deemed_refusal_days: number
}

/** The plugin's settings in force on a day, for what is decided outside a gate. */
export async function policyOn(container: ServiceLocator, today: CalendarDate): Promise<AftersalesPolicy> {
  const values = await container.resolve<Settings>(COMPLIANCE_MODULE).effectiveSettings(today)
  return {
    period: { days: values.get(SETTING.return_period_days) as number, weekends_rest: values.get(SETTING.weekends_extend) as boolean },
    confirmation_days: values.get(SETTING.confirmation_days) as number,
    decision_days: values.get(SETTING.decision_days) as number,
    refund_days: values.get(SETTING.refund_days) as number,
    deemed_refusal_days: values.get(SETTING.deemed_refusal_days) as number,
  }
}
