import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { COMPLIANCE_MODULE, shopNow } from "../../../../../gates/evaluate-gate"
import type ComplianceModuleService from "../../../../../modules/compliance/service"
import type { SettingVerdict } from "../../../../../modules/compliance/service"
import { announce } from "../../announce"
import { versionView } from "../../setting-views"

/** Handler of both verdicts; whoever proposed the value is refused. */
export const decide = (verdict: SettingVerdict["verdict"]) =>
  async function handle(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
    const version = await req.scope.resolve<ComplianceModuleService>(COMPLIANCE_MODULE).decideSetting({
      id: String(req.params.id),
      verdict,
      decided_by: req.auth_context.actor_id,
      at: shopNow(req.scope),
    })
    await announce(req.scope, version)
    res.json({ setting_version: versionView(version) })
  }
