import { useStock } from "../lib/language"
import { useRead } from "../lib/data"
import type { PartyName } from "../lib/types"
import { Choice } from "./choice"
import { Field } from "./field"

export interface ReceiptHead {
  supplier_id: string
  delivery_note_number: string
  received_on: string
  note: string
}

interface HeadFormProps {
  head: ReceiptHead
  onChange(head: ReceiptHead): void
}

/** Supplier, delivery note and day of a receipt. */
export function ReceiptHeadForm({ head, onChange }: HeadFormProps) {
  const { t, say } = useStock()
  const query = useRead<{ suppliers: PartyName[] }>("/admin/suppliers?kind=supplier,distributor&limit=100")
  const set = (change: Partial<ReceiptHead>) => onChange({ ...head, ...change })
  return (
    <div className="grid grid-cols-1 gap-3 px-4 py-4 sm:grid-cols-2 md:px-6">
      <Choice
        label={t("receipts.supplier")}
        value={head.supplier_id}
        options={(query.data?.suppliers ?? []).map(({ id, name }) => ({ value: id, label: say(name) }))}
        onChange={(supplier_id) => set({ supplier_id })}
      />
      <Field label={t("form.note")} value={head.delivery_note_number} onChange={(delivery_note_number) => set({ delivery_note_number })} />
      <Field type="date" label={t("receipts.receivedOn")} value={head.received_on} onChange={(received_on) => set({ received_on })} />
      <Field label={t("form.remark")} value={head.note} onChange={(note) => set({ note })} />
    </div>
  )
}
