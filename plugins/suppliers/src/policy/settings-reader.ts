import { COMPLIANCE_MODULE } from "@anxin/compliance"
import type { CalendarDate } from "@anxin/compliance/contracts/calendar"
import type { MedusaContainer } from "@medusajs/framework/types"

/** A dated value of a setting; a JSON column wraps it as `{ value }`. */
export interface SettingVersion {
  effective_from: CalendarDate
  value: { value: unknown }
}

/** What this plugin asks of the settings. */
interface SettingsReader {
  setting<T>(key: string, on: CalendarDate): Promise<T>
  listSettingVersions(filter: { key: string; status: "approved" }, config: { order: Record<string, "ASC"> }): Promise<SettingVersion[]>
}

export const settingsReader = (container: MedusaContainer): SettingsReader => container.resolve<SettingsReader>(COMPLIANCE_MODULE)
