import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { COMPLIANCE_MODULE } from "../../../gates/evaluate-gate"
import type ComplianceModuleService from "../../../modules/compliance/service"
import { DOCUMENTS, RULEBOOK } from "../../../rulebook"
import { ruleView } from "./rule-views"

/** Every entry of the rulebook: what enforces it, its state, how often it decided. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const statistics = await req.scope.resolve<ComplianceModuleService>(COMPLIANCE_MODULE).ruleStatistics()
  const rules = RULEBOOK.map((entry) => ruleView(entry, statistics))
  res.json({ rules, documents: DOCUMENTS, count: rules.length })
}
