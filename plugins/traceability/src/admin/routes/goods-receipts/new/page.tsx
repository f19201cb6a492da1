import { Button, Container, Heading } from "@medusajs/ui"
import { useState } from "react"
import { Link, useNavigate } from "react-router-dom"
import { LineEditor } from "../../../components/line-editor"
import { PageHead } from "../../../components/page-head"
import { ReceiptHeadForm, type ReceiptHead } from "../../../components/receipt-head-form"
import { useChange } from "../../../lib/data"
import { useStock } from "../../../lib/language"
import { emptyLine, payloadOf, sumOf, type LineDraft } from "../../../lib/line-draft"
import type { Receipt } from "../../../lib/types"

const SHANGHAI_OFFSET_MS = 8 * 3_600_000

/** The legal day, as the form's first choice; the backend decides. */
const today = () => new Date(Date.now() + SHANGHAI_OFFSET_MS).toISOString().slice(0, 10)

const NewReceiptPage = () => {
  const { t } = useStock()
  const navigate = useNavigate()
  const [head, setHead] = useState<ReceiptHead>({ supplier_id: "", delivery_note_number: "", received_on: today(), note: "" })
  const [lines, setLines] = useState<LineDraft[]>([emptyLine()])
  const save = useChange<{ goods_receipt: Receipt }>(t("form.saved"), ({ goods_receipt }) => navigate(`/goods-receipts/${goods_receipt.id}`))
  const ready = head.supplier_id && head.delivery_note_number.trim() && lines.length > 0 && lines.every((line) => line.variant_id && sumOf(line).ok)
  return (
    <form
      className="flex flex-col gap-y-3"
      onSubmit={(event) => {
        event.preventDefault()
        save.mutate({ path: "/admin/goods-receipts", body: { ...head, lines: lines.map(payloadOf) } })
      }}
    >
      <Link className="text-ui-fg-interactive txt-compact-small self-start" to="/goods-receipts">
        {t("receipt.back")}
      </Link>
      <Container className="divide-y p-0">
        <PageHead title={t("form.title")} subtitle={t("form.subtitle")} />
        <ReceiptHeadForm head={head} onChange={setHead} />
      </Container>
      {lines.map((line, index) => (
        <Container key={line.key} className="flex flex-col gap-y-3 px-4 py-4 md:px-6" data-testid="line-form">
          <div className="flex items-center justify-between">
            <Heading level="h2">{t("form.line", { n: index + 1 })}</Heading>
            {lines.length > 1 && (
              <Button type="button" size="small" variant="transparent" onClick={() => setLines(lines.filter((one) => one !== line))}>
                {t("common.remove")}
              </Button>
            )}
          </div>
          <LineEditor line={line} onChange={(next) => setLines(lines.map((one) => (one.key === next.key ? next : one)))} />
        </Container>
      ))}
      <div className="flex flex-wrap justify-between gap-2">
        <Button type="button" variant="secondary" onClick={() => setLines([...lines, emptyLine()])}>
          {t("form.addLine")}
        </Button>
        <Button type="submit" disabled={!ready} isLoading={save.isPending}>
          {t("form.saveDraft")}
        </Button>
      </div>
    </form>
  )
}

export default NewReceiptPage
