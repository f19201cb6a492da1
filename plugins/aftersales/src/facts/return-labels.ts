import { defineFactProvider } from "@anxin/compliance"
import type { LabellingService } from "@anxin/compliance/contracts/services"
import { boughtOrder } from "./order-lines"
import type {} from "./types"

export const returnLabelsProvider = defineFactProvider({
  name: "return_labels",
  async load({ container, input }) {
    const order = "order_id" in input ? await boughtOrder(container, input.order_id) : undefined
    const lines = (order?.items ?? []).filter((line) => line.variant_id !== null)
    const labels = await container.resolve<LabellingService>("labelling").activeLabels(lines.map((line) => line.variant_id!))
    return new Map(
      lines.flatMap((line) => {
        const label = labels.get(line.variant_id!)
        return label ? [[line.id, label] as const] : []
      })
    )
  },
})
