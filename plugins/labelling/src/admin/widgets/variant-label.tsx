import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { AdminProductVariant, DetailWidgetProps } from "@medusajs/framework/types"
import { Container, Heading } from "@medusajs/ui"
import { VariantLabel } from "../components/label/variant-label"
import { useLabels } from "../lib/language"

/** On the variant page: its label with live completeness and preview. */
const VariantLabelWidget = ({ data }: DetailWidgetProps<AdminProductVariant>) => {
  const { t } = useLabels()
  return (
    <Container className="divide-y p-0" data-testid="variant-label">
      <Heading level="h2" className="px-4 py-4 md:px-6">
        {t("widget.variant")}
      </Heading>
      <VariantLabel variantId={data.id} />
    </Container>
  )
}

export const config = defineWidgetConfig({ zone: "product_variant.details.after" })

export default VariantLabelWidget
