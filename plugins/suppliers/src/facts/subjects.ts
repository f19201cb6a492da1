import type { FactContext, ServiceLocator } from "@anxin/compliance/contracts/facts"
import type { GateInput } from "@anxin/compliance/contracts/gates"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** A variant in question, and the days on which its supplier and its maker must be in order. */
export interface Subject {
  variant_id: string
  supplier_on: string
  producer_on: string
  /** The party that really supplied it; else the label's. */
  supplier_id?: string
}

interface ProductQuery {
  graph(query: {
    entity: string
    fields: string[]
    filters: Record<string, unknown>
  }): Promise<{ data: { variants: { id: string }[] }[] }>
}

async function variantsOfProducts(container: ServiceLocator, ids: string[]): Promise<string[]> {
  const query = container.resolve<ProductQuery>(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "product", fields: ["id", "variants.id"], filters: { id: ids } })
  return data.flatMap((product) => (product.variants ?? []).map((variant) => variant.id))
}

/** Which variants a gate asks about. Papers count on the receipt day and, for the maker, on the day of production. */
export async function subjectsOf({ container, gate, input, today }: FactContext): Promise<Subject[]> {
  const onToday = (variant_id: string): Subject => ({ variant_id, supplier_on: today, producer_on: today })
  switch (gate) {
    case "goods.receive": {
      const { supplier_id, received_on, lines } = input as GateInput["goods.receive"]
      return lines.map(({ variant_id, production_date }) => {
        return { variant_id, supplier_id, supplier_on: received_on, producer_on: production_date ?? received_on }
      })
    }
    case "product.publish":
      return (await variantsOfProducts(container, (input as GateInput["product.publish"]).product_ids)).map(onToday)
    case "cart.line":
    case "payment.start":
    case "cart.complete":
      return [...new Set((input as GateInput["cart.line"]).lines.map(({ variant_id }) => variant_id))].map(onToday)
    default:
      return []
  }
}

/** The party that a receipt or an order to a supplier names. */
export function counterpartyOf({ gate, input }: FactContext): string | undefined {
  return gate === "goods.receive" || gate === "supplier.order" ? (input as { supplier_id: string }).supplier_id : undefined
}
