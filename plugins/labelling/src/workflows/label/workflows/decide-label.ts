import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { approveLabelStep, rejectLabelStep, type ApproveLabelInput, type DecideLabelInput } from "../steps/decide-label"
import { demandCompleteLabelStep } from "../steps/demand-complete-label"
import { resumeListingStep } from "../steps/resume-listing"
import { tellPeopleStep } from "../steps/tell-people"

/** A second person puts a version in force; a product that only waited for it returns to the shop. */
export const approveLabelWorkflow = createWorkflow("labelling-approve-label", (input: ApproveLabelInput) => {
  demandCompleteLabelStep(input)
  const label = approveLabelStep(input)
  const listing = resumeListingStep({ product_id: label.product_id })
  return new WorkflowResponse({ label, listing })
})

/** A version is refused with its reason; the one in force stays, and a product that only waited returns with it. */
export const rejectLabelWorkflow = createWorkflow("labelling-reject-label", (input: DecideLabelInput) => {
  const label = rejectLabelStep(input)
  const listing = resumeListingStep({ product_id: label.product_id })
  tellPeopleStep(
    transform({ label }, ({ label: { name, version, variant_id } }) => ({
      roles: ["content_editor" as const, "buyer" as const],
      code: "labelling.label_rejected",
      message: {
        zh: `标签未通过审核：${name?.zh ?? variant_id}（版本 ${version}）`,
        en: `A label was rejected: ${name?.en ?? variant_id} (version ${version})`,
      },
      subject_id: variant_id,
    }))
  )
  return new WorkflowResponse({ label, listing })
})
