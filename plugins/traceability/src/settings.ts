import { defineSetting } from "@anxin/compliance"
import type { SettingDefinition } from "@anxin/compliance/contracts/rules"

/** Days from order to hand-over that lots are allocated for. */
export const DELIVERY_DAYS = "traceability.delivery_days"
/** Days after which a delivery may no longer be written up. */
export const BACKDATING_DAYS = "traceability.receipt_backdating_days"

const MAX_DAYS = 30

const days = (value: unknown) =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MAX_DAYS
    ? undefined
    : { zh: `应为 0 至 ${MAX_DAYS} 之间的整数`, en: `A whole number from 0 to ${MAX_DAYS}` }

/** Dated settings of this plugin. */
export const settings: SettingDefinition[] = [
  defineSetting<number>({
    key: DELIVERY_DAYS,
    title: { zh: "下单到送达的预计天数", en: "Expected days from order to delivery" },
    default: 3,
    effective_from: "2020-01-01",
    source: {
      zh: "店规：食品在送达当天也须在保质期内，而不只是售出当天",
      en: "house rule: food must still keep on the day it arrives, not only on the day it is sold",
    },
    certainty: "house_rule",
    loosens: "down",
    validate: days,
  }),
  defineSetting<number>({
    key: BACKDATING_DAYS,
    title: { zh: "收货可补录的天数", en: "Days back for which a receipt may be written up" },
    default: 3,
    effective_from: "2020-01-01",
    source: {
      zh: "店规：证照按收货日核验，因此收货日不能随意填写",
      en: "house rule: licences are checked as of the day of receipt, so that day must not be chosen",
    },
    certainty: "house_rule",
    loosens: "up",
    validate: days,
  }),
]
