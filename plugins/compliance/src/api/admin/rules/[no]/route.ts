import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { complianceError } from "../../../../errors/compliance-errors"
import { COMPLIANCE_MODULE } from "../../../../gates/evaluate-gate"
import type ComplianceModuleService from "../../../../modules/compliance/service"
import { DOCUMENTS, RULEBOOK } from "../../../../rulebook"
import { ruleView } from "../rule-views"

/** How many of its last decisions an entry shows as evidence. */
const LAST_DECISIONS = 10

/** One entry with its last decisions. 404 `compliance.rule_unknown`. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const no = String(req.params.no).toUpperCase()
  const entry = RULEBOOK.find((candidate) => candidate.no === no)
  if (!entry) throw complianceError("rule_unknown", { no })
  const service = req.scope.resolve<ComplianceModuleService>(COMPLIANCE_MODULE)
  const rule = ruleView(entry, await service.ruleStatistics())
  const { decisions } = await service.findDecisions({
    rules: rule.implementations.map((part) => part.id),
    limit: LAST_DECISIONS,
    offset: 0,
  })
  res.json({ rule, documents: DOCUMENTS, last_decisions: decisions })
}
