import { Button, Input, Label, Text } from "@medusajs/ui"
import { useId, useState } from "react"
import { HAND_OVER_KINDS, type HandOverKind } from "../../domain/delivery-state"
import { useChange } from "../lib/data"
import { useAfterSales } from "../lib/language"
import { fromShanghai, shanghaiNow } from "../lib/shanghai-time"
import type { Parcel } from "../lib/types"
import { Choice } from "./choice"
import { Field } from "./field"
import { FormModal } from "./form-modal"

/** Records the carrier's event that a parcel came into the customer's hands. */
export function HandOverForm({ parcel, onClose }: { parcel: Parcel; onClose(): void }) {
  const { t } = useAfterSales()
  const id = useId()
  const [kind, setKind] = useState<HandOverKind>(HAND_OVER_KINDS[0])
  const [occurredAt, setOccurredAt] = useState(() => shanghaiNow(new Date()))
  const [evidence, setEvidence] = useState("")
  const record = useChange(t("deliveries.done"), onClose)
  return (
    <FormModal title={t("deliveries.record")} hint={`${parcel.carrier} · ${parcel.tracking_number}`} onClose={onClose}>
      <Choice
        label={t("deliveries.kind")}
        value={kind}
        options={HAND_OVER_KINDS.map((value) => ({ value, label: t(`handOver.${value}`) }))}
        onChange={(value) => setKind(value as HandOverKind)}
      />
      <div className="flex flex-col gap-y-1">
        <Label size="xsmall" htmlFor={id}>
          {t("deliveries.occurredAt")}
        </Label>
        <Input id={id} size="small" type="datetime-local" value={occurredAt} onChange={(event) => setOccurredAt(event.target.value)} />
      </div>
      <Field label={t("deliveries.evidence")} value={evidence} onChange={setEvidence} />
      <Text size="small" className="text-ui-fg-subtle">
        {t("deliveries.explain")}
      </Text>
      <Button
        disabled={!occurredAt || !evidence.trim()}
        isLoading={record.isPending}
        onClick={() =>
          record.mutate({
            path: `/admin/deliveries/${parcel.id}/hand-over`,
            body: { kind, occurred_at: fromShanghai(occurredAt), evidence: evidence.trim() },
          })
        }
      >
        {t("deliveries.record")}
      </Button>
    </FormModal>
  )
}
