import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Tag } from "@medusajs/icons"
import { Container, Tabs } from "@medusajs/ui"
import { ProductList } from "../../components/listing/product-list"
import { ReviewQueue } from "../../components/listing/review-queue"
import { PageHead } from "../../components/page-head"
import { useFilters } from "../../lib/data"
import { useLabels } from "../../lib/language"

/** What waits for a second person, and what each product lacks. */
const LabelsPage = () => {
  const { t } = useLabels()
  const { get, change } = useFilters()
  return (
    <Container className="divide-y p-0">
      <PageHead title={t("labels.title")} subtitle={t("labels.subtitle")} />
      <Tabs value={get("view") || "queue"} onValueChange={(view) => change("view", view)}>
        <Tabs.List className="px-4 py-3 md:px-6">
          <Tabs.Trigger value="queue">{t("queue.title")}</Tabs.Trigger>
          <Tabs.Trigger value="products">{t("products.title")}</Tabs.Trigger>
        </Tabs.List>
        <Tabs.Content value="queue">
          <ReviewQueue />
        </Tabs.Content>
        <Tabs.Content value="products">
          <ProductList />
        </Tabs.Content>
      </Tabs>
    </Container>
  )
}

export const config = defineRouteConfig({ label: "menu.labels", translationNs: "labelling", icon: Tag })

export default LabelsPage
