/** Events of the compliance plugin, with their data. */
export const ComplianceEvents = {
  /** `{ id, key, effective_from }`: a dated value of a setting was approved; it holds from its date on. */
  SETTING_APPROVED: "compliance.setting_approved",
} as const
