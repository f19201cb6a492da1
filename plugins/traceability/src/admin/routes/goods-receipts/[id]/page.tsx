import { Button, Container } from "@medusajs/ui"
import { useState } from "react"
import { Link, useParams } from "react-router-dom"
import { ReceiptStateBadge } from "../../../components/badges"
import { LineModal } from "../../../components/line-modal"
import { PageHead } from "../../../components/page-head"
import { QueryState } from "../../../components/query-state"
import { ReceiptActions } from "../../../components/receipt-actions"
import { ReceiptCheck } from "../../../components/receipt-check"
import { ReceiptLineCard } from "../../../components/receipt-line"
import { useMay, useRead } from "../../../lib/data"
import { useStock } from "../../../lib/language"
import type { Receipt } from "../../../lib/types"

const ReceiptPage = () => {
  const { t } = useStock()
  const id = useParams().id!
  const query = useRead<{ goods_receipt: Receipt }>(`/admin/goods-receipts/${id}`)
  const receipt = query.data?.goods_receipt
  return (
    <div className="flex flex-col gap-y-3">
      <Link className="text-ui-fg-interactive txt-compact-small self-start" to="/goods-receipts">
        {t("receipt.back")}
      </Link>
      {receipt ? (
        <Whole receipt={receipt} />
      ) : (
        <Container className="p-0">
          <QueryState query={query}>{null}</QueryState>
        </Container>
      )}
    </div>
  )
}

function Whole({ receipt }: { receipt: Receipt }) {
  const { t, say } = useStock()
  const may = useMay()
  const [adding, setAdding] = useState(false)
  const supplier = receipt.supplier ? say(receipt.supplier.name) : receipt.supplier_id
  const info = t("receipt.info", { note: receipt.delivery_note_number, date: receipt.received_on })
  return (
    <>
      <Container className="divide-y p-0">
        <PageHead title={t("receipt.title", { number: receipt.display_id })} subtitle={`${supplier} · ${info}`}>
          <div className="mt-1 self-start">
            <ReceiptStateBadge state={receipt.state} />
          </div>
        </PageHead>
        <ul className="divide-y">
          {receipt.lines.map((line) => (
            <ReceiptLineCard key={line.id} receipt={receipt} line={line} />
          ))}
        </ul>
        {receipt.state === "draft" && may("receipt.record") && (
          <div className="px-4 py-3 md:px-6">
            <Button size="small" variant="secondary" onClick={() => setAdding(true)}>
              {t("receipt.addLine")}
            </Button>
          </div>
        )}
        <ReceiptActions receipt={receipt} />
      </Container>
      {receipt.state === "draft" && <ReceiptCheck id={receipt.id} />}
      {adding && <LineModal receipt={receipt} onClose={() => setAdding(false)} />}
    </>
  )
}

export default ReceiptPage
