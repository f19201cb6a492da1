import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { parseInput } from "../../../errors/parse-input"
import { COMPLIANCE_MODULE } from "../../../gates/evaluate-gate"
import type ComplianceModuleService from "../../../modules/compliance/service"
import { decisionQuery, decisionQuerySchema } from "./query"

/** What the gates decided, newest first. With `outcome=deny` a rule finds what it denied, else where it looked. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const query = decisionQuery(parseInput(decisionQuerySchema, req.query))
  const service = req.scope.resolve<ComplianceModuleService>(COMPLIANCE_MODULE)
  const { decisions, count } = await service.findDecisions(query)
  res.json({ gate_decisions: decisions, count, limit: query.limit, offset: query.offset })
}
