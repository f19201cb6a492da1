import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useChange } from "../lib/data"
import { useStock } from "../lib/language"
import { draftOf, emptyLine, payloadOf, sumOf } from "../lib/line-draft"
import type { Receipt, ReceiptLine } from "../lib/types"
import { FormModal } from "./form-modal"
import { LineEditor } from "./line-editor"

interface LineModalProps {
  receipt: Receipt
  /** Absent for a new line. */
  line?: ReceiptLine
  onClose(): void
}

/** The dialog in which a line of a draft is written or written anew. */
export function LineModal({ receipt, line, onClose }: LineModalProps) {
  const { t, say } = useStock()
  const [draft, setDraft] = useState(() => (line ? draftOf(line, say(line.name)) : emptyLine()))
  const save = useChange(t("common.saved"), onClose)
  const path = `/admin/goods-receipts/${receipt.id}/lines${line ? `/${line.id}` : ""}`
  return (
    <FormModal title={line ? t("receipt.editLine", { n: line.line_no }) : t("receipt.addLine")} onClose={onClose}>
      <form
        className="flex flex-col gap-y-4"
        onSubmit={(event) => {
          event.preventDefault()
          save.mutate({ path, body: payloadOf(draft) })
        }}
      >
        <LineEditor line={draft} onChange={setDraft} />
        <Button type="submit" isLoading={save.isPending} disabled={!draft.variant_id || !sumOf(draft).ok}>
          {t("common.save")}
        </Button>
      </form>
    </FormModal>
  )
}
