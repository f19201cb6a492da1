import { defineWidgetConfig } from "@medusajs/admin-sdk"
import type { DetailWidgetProps, AdminProduct } from "@medusajs/framework/types"
import { Container, Heading } from "@medusajs/ui"
import { ListingReview } from "../components/listing/listing-review"
import { VariantRows } from "../components/listing/variant-rows"
import { QueryState } from "../components/query-state"
import { useRead } from "../lib/data"
import { useLabels } from "../lib/language"
import type { Listing } from "../lib/types"

/** On the product page: what keeps it from the shop, its labels, and the second person's button. */
const ProductLabels = ({ data }: DetailWidgetProps<AdminProduct>) => {
  const { t } = useLabels()
  const query = useRead<{ listing: Listing }>(`/admin/products/${data.id}/listing`)
  return (
    <Container className="divide-y p-0" data-testid="product-labels">
      <Heading level="h2" className="px-4 py-4 md:px-6">
        {t("widget.product")}
      </Heading>
      <QueryState query={query}>
        {query.data && (
          <div className="divide-y">
            <ListingReview listing={query.data.listing} />
            <div className="px-4 py-4 md:px-6">
              <VariantRows variants={query.data.listing.variants} />
            </div>
          </div>
        )}
      </QueryState>
    </Container>
  )
}

export const config = defineWidgetConfig({ zone: "product.details.after" })

export default ProductLabels
