import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useMay, useRead } from "../../lib/data"
import { useLabels } from "../../lib/language"
import type { LabelAnswer } from "../../lib/types"
import { QueryState } from "../query-state"
import { LabelDecision } from "./label-decision"
import { LabelEditor } from "./label-editor"
import { LabelHistory } from "./label-history"
import { VersionView } from "./version-view"

/** The label of one variant: the version in force, the one on its way, writing, deciding, history. */
export function VariantLabel({ variantId }: { variantId: string }) {
  const query = useRead<LabelAnswer>(`/admin/variants/${variantId}/label`)
  return (
    <QueryState query={query}>
      {query.data && <Answered answer={query.data} />}
      <LabelHistory variantId={variantId} />
    </QueryState>
  )
}

function Answered({ answer }: { answer: LabelAnswer }) {
  const { t } = useLabels()
  const may = useMay()
  const { variant, active, draft, parties, people } = answer
  const [writing, setWriting] = useState(false)
  const writable = may("label.write") && draft?.status !== "submitted"
  if (writing && writable) {
    const revision = draft?.revision
    return (
      // Another revision is another form: what somebody else saved meanwhile is shown, not overwritten.
      <LabelEditor key={revision} variant={variant} start={draft ?? active} revision={revision} onDone={() => setWriting(false)} />
    )
  }
  const leavesFood = active?.goods_class === "food" && draft?.goods_class === "non_food"
  return (
    <div className="divide-y">
      {writable && (
        <div className="flex flex-col items-start gap-y-2 px-4 py-4 md:px-6">
          {!active && !draft && <Text size="small">{t("version.none")}</Text>}
          {active && variant.product_status === "published" && <Text size="small">{t("version.leavesShop")}</Text>}
          <Button size="small" onClick={() => setWriting(true)}>
            {draft ? t("action.continue") : active ? t("action.newVersion") : t("action.start")}
          </Button>
        </div>
      )}
      {draft && (
        <VersionView version={draft} parties={parties} people={people}>
          {draft.status === "submitted" && <LabelDecision version={draft} leavesFood={leavesFood} />}
        </VersionView>
      )}
      {active && <VersionView version={active} parties={parties} people={people} />}
    </div>
  )
}
