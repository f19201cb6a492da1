import { Container, Text } from "@medusajs/ui"
import { Link, useParams } from "react-router-dom"
import { VariantLabel } from "../../../components/label/variant-label"
import { PageHead } from "../../../components/page-head"
import { ProductBadge } from "../../../components/badges"
import { useRead } from "../../../lib/data"
import { useLabels } from "../../../lib/language"
import type { LabelAnswer } from "../../../lib/types"

/** The label of one variant, on a page of its own. */
const LabelPage = () => {
  const { t } = useLabels()
  const { id = "" } = useParams()
  const { data } = useRead<LabelAnswer>(`/admin/variants/${id}/label`)
  const variant = data?.variant
  return (
    <Container className="divide-y p-0">
      <PageHead title={variant ? `${variant.product_title} · ${variant.title ?? ""}` : t("labels.one")} subtitle={t("labels.oneSubtitle")}>
        {variant && (
          <span className="mt-2 flex flex-wrap items-center gap-2">
            <ProductBadge status={variant.product_status} />
            <Text size="small" asChild>
              <Link to={`/products/${variant.product_id}`} className="text-ui-fg-interactive hover:underline">
                {t("labels.toProduct")}
              </Link>
            </Text>
          </span>
        )}
      </PageHead>
      <VariantLabel variantId={id} />
    </Container>
  )
}

export default LabelPage
