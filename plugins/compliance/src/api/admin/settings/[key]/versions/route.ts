import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { calendarDate, parseInput, plainText } from "../../../../../errors/parse-input"
import { COMPLIANCE_MODULE, shopNow } from "../../../../../gates/evaluate-gate"
import type ComplianceModuleService from "../../../../../modules/compliance/service"
import { announce } from "../../announce"
import { versionView } from "../../setting-views"

const MAX_REASON = 1000
const MAX_LIST = 200

const proposalSchema = z.object({
  value: z.union([z.number(), z.boolean(), plainText(), z.array(z.union([z.number(), plainText()])).max(MAX_LIST)]),
  effective_from: calendarDate(),
  source: plainText(),
  certainty: z.enum(["law", "standard", "house_rule", "unverified"]),
  reason: plainText(MAX_REASON),
})

/**
 * Proposes a dated value. 201 with `status: "approved"` when it tightens, `"proposed"` when it loosens and
 * waits for a second person.
 */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const proposal = parseInput(proposalSchema, req.body)
  const service = req.scope.resolve<ComplianceModuleService>(COMPLIANCE_MODULE)
  const version = await service.proposeSetting({
    ...proposal,
    key: String(req.params.key),
    proposed_by: req.auth_context.actor_id,
    at: shopNow(req.scope),
  })
  await announce(req.scope, version)
  res.status(201).json({ setting_version: versionView(version) })
}
