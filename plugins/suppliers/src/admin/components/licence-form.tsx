import { Button, Checkbox, Label } from "@medusajs/ui"
import { useId, useState } from "react"
import { FOOD_CATEGORIES } from "../../domain/food-categories"
import { LICENCE_NAMES, SALES_ITEM_NAMES } from "../../domain/names"
import { LICENCE_TYPES, SALES_ITEMS, type LicenceType, type SalesItem } from "../../domain/vocabulary"
import { useChange } from "../lib/data"
import { useSuppliers } from "../lib/language"
import type { Supplier } from "../lib/types"
import { CheckList } from "./check-list"
import { Choice } from "./choice"
import { Field } from "./field"
import { FormModal } from "./form-modal"

const HAS_ITEMS: readonly LicenceType[] = ["food_operation", "filing"]
const MAY_BE_ENDLESS: readonly LicenceType[] = ["business_licence", "filing"]

interface Draft {
  type: LicenceType
  number: string
  issuer: string
  valid_from: string
  valid_to: string
  endless: boolean
  categories: string[]
  items: SalesItem[]
}

const bodyOf = ({ type, number, issuer, valid_from, valid_to, endless, categories, items }: Draft) => ({
  type,
  number,
  issuer,
  valid_from,
  valid_to: endless && MAY_BE_ENDLESS.includes(type) ? null : valid_to,
  food_categories: type === "food_production" ? categories : [],
  sales_items: HAS_ITEMS.includes(type) ? items : [],
})

/** The dialog in which a paper, also a renewal, is filed. */
export function LicenceForm({ supplier, onClose }: { supplier: Supplier; onClose(): void }) {
  const { t, say } = useSuppliers()
  const [draft, setDraft] = useState<Draft>({
    type: "business_licence",
    number: supplier.uscc ?? "",
    issuer: "",
    valid_from: "",
    valid_to: "",
    endless: true,
    categories: [],
    items: [],
  })
  const set = (part: Partial<Draft>) => setDraft((was) => ({ ...was, ...part }))
  const file = useChange(t("papers.done.add"), onClose)
  const endless = MAY_BE_ENDLESS.includes(draft.type) && draft.endless
  return (
    <FormModal title={t("licenceForm.title")} hint={t("licenceForm.hint")} onClose={onClose}>
      <form
        className="flex flex-col gap-y-4"
        onSubmit={(event) => {
          event.preventDefault()
          file.mutate({ path: `/admin/suppliers/${supplier.id}/licences`, body: bodyOf(draft) })
        }}
      >
        <Choice
          label={t("licenceForm.type")}
          value={draft.type}
          options={LICENCE_TYPES.map((value) => ({ value, label: say(LICENCE_NAMES[value]) }))}
          onChange={(value) => {
            const type = value as LicenceType
            set({ type, number: type === "business_licence" ? (supplier.uscc ?? "") : "" })
          }}
        />
        <Field label={t("licenceForm.number")} value={draft.number} onChange={(number) => set({ number })} />
        <Field label={t("licenceForm.issuer")} value={draft.issuer} onChange={(issuer) => set({ issuer })} />
        <Field type="date" label={t("licenceForm.from")} value={draft.valid_from} onChange={(valid_from) => set({ valid_from })} />
        {MAY_BE_ENDLESS.includes(draft.type) && <Endless on={draft.endless} onChange={(on) => set({ endless: on })} />}
        {!endless && <Field type="date" label={t("licenceForm.to")} value={draft.valid_to} onChange={(valid_to) => set({ valid_to })} />}
        <Scope draft={draft} set={set} />
        <Button type="submit" isLoading={file.isPending}>
          {t("licenceForm.submit")}
        </Button>
      </form>
    </FormModal>
  )
}

function Endless({ on, onChange }: { on: boolean; onChange(on: boolean): void }) {
  const { t } = useSuppliers()
  const id = useId()
  return (
    <div className="flex items-center gap-x-2">
      <Checkbox id={id} checked={on} onCheckedChange={(checked) => onChange(checked === true)} />
      <Label size="xsmall" weight="regular" htmlFor={id}>
        {t("licenceForm.endless")}
      </Label>
    </div>
  )
}

/** Food categories of a production licence, or items of sale of an operation licence or filing. */
function Scope({ draft, set }: { draft: Draft; set(part: Partial<Draft>): void }) {
  const { t, say } = useSuppliers()
  if (draft.type === "food_production") {
    const options = Object.entries(FOOD_CATEGORIES)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([value, name]) => ({ value, label: `${value} ${say(name)}` }))
    return (
      <CheckList
        label={t("licenceForm.categories")}
        options={options}
        chosen={draft.categories}
        onChange={(categories) => set({ categories })}
      />
    )
  }
  if (!HAS_ITEMS.includes(draft.type)) return null
  const items = SALES_ITEMS.filter((item) => draft.type === "food_operation" || !item.startsWith("bulk"))
  return (
    <CheckList
      label={t("licenceForm.items")}
      options={items.map((value) => ({ value, label: say(SALES_ITEM_NAMES[value]) }))}
      chosen={draft.items}
      onChange={(chosen) => set({ items: chosen })}
    />
  )
}
