import { StatusBadge } from "@medusajs/ui"
import { REFUSAL_REASONS, type RefusalReason } from "../../domain/refusal-reasons"
import { useStock } from "../lib/language"
import { sumOf, type LineDraft } from "../lib/line-draft"
import { Choice } from "./choice"
import { Field } from "./field"
import { VariantPicker } from "./variant-picker"

interface LineEditorProps {
  line: LineDraft
  onChange(line: LineDraft): void
}

/** The fields of one line; the sum is checked while people type. */
export function LineEditor({ line, onChange }: LineEditorProps) {
  const { t } = useStock()
  const set = (change: Partial<LineDraft>) => onChange({ ...line, ...change })
  const quantity = (name: "quantity_noted" | "quantity_accepted" | "quantity_refused" | "quantity_missing", label: string) => (
    <Field type="number" label={label} value={line[name]} onChange={(value) => set({ [name]: value })} />
  )
  return (
    <div className="flex flex-col gap-y-3">
      <VariantPicker name={line.variant_name} onPick={(variant_id, variant_name) => set({ variant_id, variant_name })} />
      <div className="grid grid-cols-2 gap-3 sm:grid-cols-4">
        {quantity("quantity_noted", t("form.noted"))}
        {quantity("quantity_accepted", t("form.accepted"))}
        {quantity("quantity_refused", t("form.refused"))}
        {quantity("quantity_missing", t("form.missing"))}
      </div>
      <Sum line={line} />
      {Number(line.quantity_refused || 0) > 0 && (
        <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
          <Choice
            label={t("form.reason")}
            value={line.refusal_reason}
            options={REFUSAL_REASONS.map((value) => ({ value, label: t(`refusal.${value}`) }))}
            onChange={(value) => set({ refusal_reason: value as RefusalReason })}
          />
          <Field label={t("form.refusalNote")} value={line.refusal_note} onChange={(value) => set({ refusal_note: value })} />
        </div>
      )}
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-3">
        <Field type="date" label={t("form.productionDate")} value={line.production_date} onChange={(value) => set({ production_date: value })} />
        <Field type="date" label={t("form.expiresOn")} value={line.expires_on} onChange={(value) => set({ expires_on: value })} />
        <Field
          type="number"
          label={t("form.shelfLife")}
          hint={t("form.shelfLifeHint")}
          value={line.shelf_life_days}
          onChange={(value) => set({ shelf_life_days: value })}
        />
      </div>
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
        <Field label={t("form.batch")} hint={t("form.batchHint")} value={line.supplier_batch} onChange={(value) => set({ supplier_batch: value })} />
        <Field label={t("form.gtin")} value={line.gtin} onChange={(value) => set({ gtin: value.trim() })} />
      </div>
    </div>
  )
}

function Sum({ line }: { line: LineDraft }) {
  const { t } = useStock()
  const { sum, noted, ok } = sumOf(line)
  if (!noted) return null
  return (
    <div aria-live="polite" data-testid="line-sum">
      <StatusBadge color={ok ? "green" : "red"}>{ok ? t("form.sumOk") : t("form.sumOff", { sum, noted })}</StatusBadge>
    </div>
  )
}
