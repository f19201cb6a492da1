import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { legalDate } from "../../../domain/calendar-date"
import { COMPLIANCE_MODULE, shopNow } from "../../../gates/evaluate-gate"
import { complianceParts } from "../../../gates/registry"
import type ComplianceModuleService from "../../../modules/compliance/service"
import type { SettingVersionRow } from "../../../modules/compliance/service"
import { settingView } from "./setting-views"

/** How to address those who proposed and decided: their e-mail, by user id. */
async function namesOf(container: MedusaContainer, versions: SettingVersionRow[]): Promise<Record<string, string>> {
  const ids = [...new Set(versions.flatMap(({ proposed_by, decided_by }) => [proposed_by, decided_by ?? []].flat()))]
  if (!ids.length) return {}
  const users = await container.resolve(Modules.USER).listUsers({ id: ids }, { select: ["id", "email"] })
  return Object.fromEntries(users.map(({ id, email }) => [id, email]))
}

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
  const people = await namesOf(req.scope, versions as SettingVersionRow[])
  res.json({ settings, today, people, count: settings.length })
}
