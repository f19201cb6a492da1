import { defineSetting } from "@anxin/compliance"
import type { SettingDefinition } from "@anxin/compliance/contracts/rules"

/** Key of the setting that the view `supplier_standing` follows through `supplier_sale_policy`. */
export const LAPSE_STOPS_SALE = "suppliers.lapse_stops_sale"
export const REMINDER_DAYS = "suppliers.reminder_days"

const MAX_REMINDER_DAYS = 365

const isDays = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) > 0 && (value as number) <= MAX_REMINDER_DAYS

/** Dated settings of this plugin. */
export const settings: SettingDefinition[] = [
  defineSetting<boolean>({
    key: LAPSE_STOPS_SALE,
    title: {
      zh: "供应商许可证到期后，停止销售此前收到的批次",
      en: "A lapse of the supplier's licence stops the sale of lots received earlier",
    },
    default: true,
    effective_from: "2020-01-01",
    source: {
      zh: "店规；食品安全法 §53 要求进货时证照有效",
      en: "house rule; 食品安全法 §53 asks for valid papers when goods are bought",
    },
    certainty: "house_rule",
    loosens: "down",
    validate: (value) =>
      typeof value === "boolean" ? undefined : { zh: "只能是“是”或“否”", en: "It is either true or false" },
  }),
  defineSetting<number[]>({
    key: REMINDER_DAYS,
    title: { zh: "许可证到期前提醒的天数", en: "Days before a licence ends at which people are reminded" },
    default: [90, 60, 30],
    effective_from: "2020-01-01",
    source: {
      zh: "行业惯例；经营许可证须在到期前 90 至 15 个工作日申请延续",
      en: "industry practice; renewal of an operation licence is asked for 90 to 15 working days before its end",
    },
    certainty: "house_rule",
    loosens: "any_change",
    validate: (value) =>
      Array.isArray(value) && value.length > 0 && value.length <= 10 && value.every(isDays)
        ? undefined
        : { zh: "应为 1 至 365 之间的整数列表", en: "A list of whole numbers from 1 to 365" },
  }),
]
