import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { staffNames } from "../../../../../../http/people"
import { theVariant } from "../../../../../../http/the-variant"
import { labellingService } from "../../../../../../listing/assess-variants"

/** Every version of the variant's label, newest first, with who wrote and decided it. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const variant = await theVariant(req.scope, req.params.id!)
  const labels = await labellingService(req.scope).labelRecords({ variant_id: variant.id })
  const signers = labels.flatMap((label) => [...label.editors, label.submitted_by, label.approved_by, label.rejected_by])
  res.json({ variant, labels, people: await staffNames(req.scope, signers) })
}
