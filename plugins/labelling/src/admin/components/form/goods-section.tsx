import { EDITIONS, GOODS_CLASSES, GOODS_KINDS } from "../../../domain/vocabulary"
import type { GoodsClass, Edition } from "../../../domain/vocabulary"
import { useRead } from "../../lib/data"
import { useLabels } from "../../lib/language"
import type { PartyRow } from "../../lib/types"
import { Choice } from "../choice"
import { Line } from "./line"
import { Pick } from "./pick"
import { Section } from "./section"
import { TwoLanguages } from "./two-languages"
import { useLabelForm } from "./form-context"

const CATEGORIES = Array.from({ length: 31 }, (_, index) => String(index + 1).padStart(2, "0"))

/** Parties on file, those that make food first among the makers. */
function useParties() {
  const { say, t } = useLabels()
  const { data } = useRead<{ suppliers: PartyRow[] }>("/admin/suppliers?limit=100", { keep: true })
  const parties = (data?.suppliers ?? []).filter(({ kind }) => kind !== "own")
  const option = ({ id, name, state }: PartyRow) => ({
    value: id,
    label: state === "verified" ? say(name) : `${say(name)} · ${t(`partyState.${state}`)}`,
  })
  const makers = parties.toSorted((a, b) => Number(b.kind === "producer") - Number(a.kind === "producer"))
  return { suppliers: parties.map(option), producers: makers.map(option) }
}

/** What the goods are, who makes and who supplies them. */
export function GoodsSection() {
  const { t } = useLabels()
  const { draft, change } = useLabelForm()
  const { suppliers, producers } = useParties()
  return (
    <Section title={t("section.goods")}>
      <TwoLanguages field="name" />
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
        <Choice
          label={t("field.edition")}
          value={draft.edition}
          options={EDITIONS.map((value) => ({ value, label: t(`edition.${value}`) }))}
          onChange={(edition) => change({ edition: edition as Edition })}
        />
        <Choice
          label={t("field.goods_class")}
          value={draft.goods_class}
          options={GOODS_CLASSES.map((value) => ({ value, label: t(`goodsClass.${value}`) }))}
          onChange={(goods_class) => change({ goods_class: goods_class as GoodsClass })}
        />
        <Pick field="goods_kind" options={GOODS_KINDS.map((value) => ({ value, label: t(`goodsKind.${value}`) }))} />
        <Pick field="food_category" options={CATEGORIES.map((value) => ({ value, label: `${value} ${t(`category.c${value}`)}` }))} />
        <Pick field="producer_id" options={producers} />
        <Pick field="supplier_id" options={suppliers} />
        <Line field="specification" placeholder="250 g × 2" />
        <Line field="net_content" placeholder="500 g" />
      </div>
    </Section>
  )
}
