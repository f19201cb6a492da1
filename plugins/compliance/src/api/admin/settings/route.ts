import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { legalDate } from "../../../domain/calendar-date"
import { COMPLIANCE_MODULE, shopNow } from "../../../gates/evaluate-gate"
import { complianceParts } from "../../../gates/registry"
import type ComplianceModuleService from "../../../modules/compliance/service"
import type { SettingVersionRow } from "../../../modules/compliance/service"
import { settingView } from "./setting-views"

/** Every declared setting: its value today, since when, its source and certainty, and its history. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const service = req.scope.resolve<ComplianceModuleService>(COMPLIANCE_MODULE)
  const today = legalDate(shopNow(req.scope))
  const [inForce, versions] = await Promise.all([
    service.settingsInForce(today),
    service.listSettingVersions({}, { order: { created_at: "DESC" } }),
  ])
  const settings = complianceParts().settings.map((definition) =>
    settingView(
      definition,
      inForce.get(definition.key),
      (versions as SettingVersionRow[]).filter((version) => version.key === definition.key)
    )
  )
  res.json({ settings, today, count: settings.length })
}
