import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { assessWith, labellingService, partiesOf } from "../listing/assess-variants"
import type { LabelRecord } from "../modules/labelling/label-record"
import { staffNames } from "./people"
import { theVariant } from "./the-variant"

const signers = ({ editors, submitted_by, approved_by, rejected_by }: LabelRecord) => [...editors, submitted_by, approved_by, rejected_by]

/**
 * The label of a variant as its page needs it: the version in force and the open one, each with its gaps, the
 * parties that they name and the people who signed: `{ variant, active, draft, parties, people }`.
 */
export async function answerLabel(req: MedusaRequest, res: MedusaResponse, status = 200, extra: object = {}): Promise<void> {
  const variant = await theVariant(req.scope, req.params.id!)
  const records = await labellingService(req.scope).labelRecords({
    variant_id: variant.id,
    status: ["approved", "draft", "submitted"],
  })
  const parties = await partiesOf(req.scope, records)
  const people = await staffNames(req.scope, records.flatMap(signers))
  const judged = (record: LabelRecord | undefined) => record && { ...record, completeness: assessWith(record, parties) }
  res.status(status).json({
    variant,
    active: judged(records.find((record) => record.status === "approved")) ?? null,
    draft: judged(records.find((record) => record.status !== "approved")) ?? null,
    parties: [...parties.values()],
    people,
    ...extra,
  })
}
