import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { both, calendarDate, parseInput, plainText } from "../../../../../errors/parse-input"
import { COMPLIANCE_MODULE, shopNow } from "../../../../../gates/evaluate-gate"
import type ComplianceModuleService from "../../../../../modules/compliance/service"
import { announce } from "../../announce"
import { versionView } from "../../setting-views"

const MAX_REASON = 1000
/** Longest value, written as JSON; what it may be is the setting's own to judge. */
const MAX_VALUE = 20_000

const settingValue = z
  .json()
  .refine((value) => value !== null, both("不能为空", "must not be empty"))
  .refine((value) => JSON.stringify(value).length <= MAX_VALUE, both(`最多 ${MAX_VALUE} 个字符`, `at most ${MAX_VALUE} characters`))
  .refine((value) => !/[<>]/.test(JSON.stringify(value)), both("不能包含 < 或 >", "must not contain < or >"))

const proposalSchema = z.object({
  value: settingValue,
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
