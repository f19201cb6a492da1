import type { ServiceLocator } from "@anxin/compliance/contracts/facts"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

interface Graph {
  graph(input: { entity: string; fields: string[]; filters?: Record<string, unknown> }): Promise<{ data: unknown[] }>
}

export interface BoughtLine {
  id: string
  title: string
  product_title: string | null
  variant_title: string | null
  product_type: string | null
  variant_id: string | null
  quantity: number
}

export interface BoughtOrder {
  id: string
  customer_id: string | null
  status: string
  canceled_at: string | null
  items: BoughtLine[]
}

const FIELDS = [
  "id",
  "customer_id",
  "status",
  "canceled_at",
  "items.id",
  "items.title",
  "items.product_title",
  "items.variant_title",
  "items.product_type",
  "items.variant_id",
  // Medusa keeps quantities on the detail of a line; without it they are missing.
  "items.quantity",
  "items.detail.quantity",
]

export const queryOf = (container: ServiceLocator): Graph => container.resolve<Graph>(ContainerRegistrationKeys.QUERY)

/** The order with its lines as they were bought. */
export async function boughtOrder(container: ServiceLocator, orderId: string): Promise<BoughtOrder | undefined> {
  const { data } = await queryOf(container).graph({ entity: "order", fields: FIELDS, filters: { id: orderId } })
  return (data as BoughtOrder[])[0]
}

/** Name of a line as the buyer saw it. */
export const lineTitle = (line: Pick<BoughtLine, "title" | "product_title" | "variant_title">): string =>
  [line.product_title ?? line.title, line.variant_title].filter(Boolean).join(" ")
