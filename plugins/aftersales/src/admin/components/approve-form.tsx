import { Button } from "@medusajs/ui"
import { useState } from "react"
import { RESOLUTIONS, type Resolution } from "../../domain/return-status"
import { useChange } from "../lib/data"
import { useAfterSales } from "../lib/language"
import type { ReturnDetail } from "../lib/types"
import { Choice } from "./choice"
import { Field } from "./field"
import { FormModal } from "./form-modal"

/** Approves a request and chooses how it is settled. */
export function ApproveForm({ request, onClose }: { request: ReturnDetail; onClose(): void }) {
  const { t } = useAfterSales()
  const [resolution, setResolution] = useState<Resolution>(RESOLUTIONS[0])
  const [note, setNote] = useState("")
  const act = useChange(t("decide.approved"), onClose)
  const body = { resolution, ...(note.trim() ? { note: note.trim() } : {}) }
  return (
    <FormModal title={t("decide.approveTitle")} hint={t("decide.approveExplain")} onClose={onClose}>
      <Choice
        label={t("decide.resolution")}
        value={resolution}
        options={RESOLUTIONS.map((value) => ({ value, label: t(`resolution.${value}`) }))}
        onChange={(value) => setResolution(value as Resolution)}
      />
      <Field label={t("decide.note")} value={note} onChange={setNote} />
      <Button isLoading={act.isPending} onClick={() => act.mutate({ path: `/admin/return-requests/${request.id}/approve`, body })}>
        {t("decide.approve")}
      </Button>
    </FormModal>
  )
}
