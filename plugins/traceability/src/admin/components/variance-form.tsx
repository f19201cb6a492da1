import { Button, Label, Textarea } from "@medusajs/ui"
import { useId, useState } from "react"
import { useChange } from "../lib/data"
import { useStock } from "../lib/language"
import type { LotRow } from "../lib/types"
import { Choice } from "./choice"
import { Field } from "./field"
import { FormModal } from "./form-modal"

const PLACES = ["zone", "quarantine"] as const

/** The dialog in which a surplus or shortage is written down for a second person (R88). */
export function VarianceForm({ lot, onClose }: { lot: LotRow; onClose(): void }) {
  const { t } = useStock()
  const id = useId()
  const [place, setPlace] = useState<(typeof PLACES)[number]>("zone")
  const [delta, setDelta] = useState("")
  const [report, setReport] = useState("")
  const send = useChange(t("lot.varianceSent"), onClose)
  return (
    <FormModal title={t("lot.varianceTitle")} hint={t("lot.varianceHint")} onClose={onClose}>
      <form
        className="flex flex-col gap-y-4"
        onSubmit={(event) => {
          event.preventDefault()
          send.mutate({ path: `/admin/lots/${lot.id}/adjustments`, body: { account_kind: place, quantity_delta: Number(delta), report } })
        }}
      >
        <Choice
          label={t("lot.varianceWhere")}
          value={place}
          options={PLACES.map((value) => ({ value, label: t(`place.${value}`) }))}
          onChange={(value) => setPlace(value as (typeof PLACES)[number])}
        />
        <Field label={t("lot.varianceDelta")} value={delta} onChange={setDelta} />
        <div className="flex flex-col gap-y-1">
          <Label size="xsmall" htmlFor={id}>
            {t("lot.varianceReport")}
          </Label>
          <Textarea id={id} rows={5} maxLength={2000} value={report} onChange={(event) => setReport(event.target.value)} />
        </div>
        <Button type="submit" isLoading={send.isPending} disabled={!report.trim() || !Number(delta)}>
          {t("lot.varianceSend")}
        </Button>
      </form>
    </FormModal>
  )
}
