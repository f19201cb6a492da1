import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { demandCompleteLabelStep } from "../steps/demand-complete-label"
import { holdListingStep } from "../steps/hold-listing"
import { submitLabelStep, type SubmitLabelInput } from "../steps/submit-label"
import { tellPeopleStep } from "../steps/tell-people"

/** Hands a complete draft in for review; a product that is on sale leaves the shop until a second person decided. */
export const submitLabelWorkflow = createWorkflow("labelling-submit-label", (input: SubmitLabelInput) => {
  demandCompleteLabelStep(input)
  const label = submitLabelStep(input)
  const listing = holdListingStep({ product_id: label.product_id })
  tellPeopleStep(
    transform({ label }, ({ label: { name, version, variant_id } }) => ({
      roles: ["compliance_officer" as const, "store_manager" as const],
      code: "labelling.label_submitted",
      message: {
        zh: `标签待审核：${name?.zh ?? variant_id}（版本 ${version}）`,
        en: `A label waits for review: ${name?.en ?? variant_id} (version ${version})`,
      },
      subject_id: variant_id,
    }))
  )
  return new WorkflowResponse({ label, listing })
})
