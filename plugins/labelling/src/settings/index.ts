import { defineSetting, isCalendarDate } from "@anxin/compliance"
import type { CalendarDate } from "@anxin/compliance/contracts/calendar"
import type { SettingDefinition } from "@anxin/compliance/contracts/rules"

export const ACCEPTED_FROM = "labelling.edition_2025_accepted_from"
export const REQUIRED_FROM = "labelling.edition_2025_required_from"

const isDate = (value: unknown) =>
  isCalendarDate(value) ? undefined : { zh: "应为日期 YYYY-MM-DD", en: "must be a date YYYY-MM-DD" }

/** The dates of the change of edition; both count by production date. */
export const settings: SettingDefinition[] = [
  defineSetting<CalendarDate>({
    key: ACCEPTED_FROM,
    title: { zh: "GB 7718-2025 标签可用的起始生产日期", en: "Production date from which GB 7718-2025 labels are accepted" },
    default: "2025-03-16",
    effective_from: "2025-03-16",
    source: { zh: "GB 7718-2025（发布日）", en: "GB 7718-2025 (day of publication)" },
    certainty: "unverified",
    loosens: "any_change",
    validate: isDate,
  }),
  defineSetting<CalendarDate>({
    key: REQUIRED_FROM,
    title: { zh: "必须使用 GB 7718-2025 标签的起始生产日期", en: "Production date from which GB 7718-2025 labels are required" },
    default: "2027-03-16",
    effective_from: "2025-03-16",
    source: "GB 7718-2025, GB 28050-2025; 食品标识监督管理办法",
    certainty: "standard",
    loosens: "any_change",
    validate: isDate,
  }),
]
