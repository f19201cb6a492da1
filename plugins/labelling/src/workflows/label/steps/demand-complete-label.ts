import type { RuleFinding } from "@anxin/compliance/contracts/rules"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { labellingError } from "../../../errors"
import { assessContent, labellingService } from "../../../listing/assess-variants"
import { gapFinding } from "../../../rules/findings"

/** Refuses a label with gaps: `labelling.incomplete` with each gap as a finding. Without an open version it is silent. */
export const demandCompleteLabelStep = createStep("labelling-demand-complete-label", async (input: { variant_id: string }, { container }) => {
  const [label] = await labellingService(container).labelRecords({ variant_id: input.variant_id, status: ["draft", "submitted"] })
  if (!label) return new StepResponse(undefined)
  const { complete, gaps } = await assessContent(container, label)
  if (complete) return new StepResponse(undefined)
  const error = labellingError("incomplete", { count: gaps.filter(({ severity }) => severity === "deny").length, version: label.version })
  error.findings = gaps.map((gap): RuleFinding => ({ ...gapFinding(gap, label), rule: "labelling.label_complete", clause: gap.clause }))
  throw error
})
