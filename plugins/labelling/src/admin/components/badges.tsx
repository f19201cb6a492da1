import { StatusBadge } from "@medusajs/ui"
import type { LabelStatus } from "../../domain/vocabulary"
import type { ProductOverview } from "../../listing/product-overview"
import { useLabels } from "../lib/language"

const LABEL_COLOURS = { draft: "grey", submitted: "orange", approved: "green", rejected: "red", superseded: "grey" } as const
const PRODUCT_COLOURS = { draft: "grey", proposed: "orange", published: "green", rejected: "red" } as const

/** State of a label version. */
export function LabelBadge({ status }: { status: LabelStatus }) {
  const { t } = useLabels()
  return (
    <StatusBadge color={LABEL_COLOURS[status]} className="whitespace-nowrap">
      {t(`status.${status}`)}
    </StatusBadge>
  )
}

/** State of a product in the shop. */
export function ProductBadge({ status }: { status: ProductOverview["status"] }) {
  const { t } = useLabels()
  return (
    <StatusBadge color={PRODUCT_COLOURS[status]} className="whitespace-nowrap">
      {t(`productStatus.${status}`)}
    </StatusBadge>
  )
}
