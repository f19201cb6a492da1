import { Badge, Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { Link } from "react-router-dom"
import { useChange, useMay } from "../lib/data"
import { useStock } from "../lib/language"
import type { Receipt, ReceiptLine } from "../lib/types"
import { Ask } from "./ask"
import { LineModal } from "./line-modal"
import { PhotoButton } from "./photo-button"

/** One line of a receipt with its quantities, dates and photo; a draft's can be changed. */
export function ReceiptLineCard({ receipt, line }: { receipt: Receipt; line: ReceiptLine }) {
  const { t, say } = useStock()
  const path = `/admin/goods-receipts/${receipt.id}/lines/${line.id}`
  const lot = receipt.lots.find((one) => one.goods_receipt_line_id === line.id)
  const facts: [string, string | number | null][] = [
    [t("form.productionDate"), line.production_date],
    [t("form.expiresOn"), line.expires_on],
    [t("form.shelfLife"), line.shelf_life_days],
    [t("form.batch"), line.supplier_batch],
    [t("form.gtin"), line.gtin],
  ]
  return (
    <li className="flex flex-col gap-y-2 px-4 py-4 md:px-6" data-testid="receipt-line">
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
        <Text size="small" weight="plus">
          {line.line_no}. {say(line.name)} · {line.specification}
        </Text>
        {lot && (
          <Link className="text-ui-fg-interactive txt-compact-small" to={`/lots/${lot.id}`}>
            {t("lot.batch")} {lot.batch}
          </Link>
        )}
      </div>
      <Quantities line={line} />
      <dl className="flex flex-wrap gap-x-6 gap-y-1">
        {facts
          .filter(([, value]) => value !== null)
          .map(([label, value]) => (
            <div key={label} className="flex gap-x-2">
              <dt className="txt-compact-small text-ui-fg-subtle">{label}</dt>
              <dd className="txt-compact-small">{value}</dd>
            </div>
          ))}
      </dl>
      <div className="flex flex-wrap items-center gap-2">
        {line.photo_id ? (
          <a className="text-ui-fg-interactive txt-compact-small" href={`${path}/photo`} target="_blank" rel="noreferrer">
            {t("receipt.photoShow")}
          </a>
        ) : (
          line.quantity_accepted > 0 && (
            <Badge size="2xsmall" color="orange">
              {t("receipt.photoMissing")}
            </Badge>
          )
        )}
        {receipt.state === "draft" && <DraftActions receipt={receipt} line={line} path={path} />}
      </div>
    </li>
  )
}

function Quantities({ line }: { line: ReceiptLine }) {
  const { t } = useStock()
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Badge size="2xsmall">
        {t("form.noted")} {line.quantity_noted}
      </Badge>
      <Badge size="2xsmall" color="green">
        {t("form.accepted")} {line.quantity_accepted}
      </Badge>
      {line.quantity_refused > 0 && (
        <Badge size="2xsmall" color="red">
          {t("form.refused")} {line.quantity_refused}
          {line.refusal_reason && ` · ${t(`refusal.${line.refusal_reason}`)}`}
        </Badge>
      )}
      {line.quantity_missing > 0 && (
        <Badge size="2xsmall" color="orange">
          {t("form.missing")} {line.quantity_missing}
        </Badge>
      )}
    </div>
  )
}

function DraftActions({ receipt, line, path }: { receipt: Receipt; line: ReceiptLine; path: string }) {
  const { t } = useStock()
  const may = useMay()
  const [open, setOpen] = useState<"edit" | "remove" | null>(null)
  const remove = useChange(t("common.saved"), () => setOpen(null))
  if (!may("receipt.record")) return null
  return (
    <>
      <PhotoButton path={`${path}/photo`} has={line.photo_id !== null} />
      <Button size="small" variant="transparent" onClick={() => setOpen("edit")}>
        {t("common.edit")}
      </Button>
      <Button size="small" variant="transparent" onClick={() => setOpen("remove")}>
        {t("common.remove")}
      </Button>
      {open === "edit" && <LineModal receipt={receipt} line={line} onClose={() => setOpen(null)} />}
      {open === "remove" && (
        <Ask
          danger
          title={t("receipt.removeLine", { n: line.line_no })}
          explanation={t("receipt.removeExplain")}
          busy={remove.isPending}
          onConfirm={() => remove.mutate({ path, method: "DELETE" })}
          onClose={() => setOpen(null)}
        />
      )}
    </>
  )
}
