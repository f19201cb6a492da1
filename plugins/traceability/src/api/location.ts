import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { traceError } from "../errors"

/** The stock location that goods arrive at: the one asked for, or the only one there is. */
export async function receivingLocation(container: MedusaContainer, wanted: string | undefined): Promise<string> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "stock_location", fields: ["id"], filters: wanted ? { id: wanted } : {} })
  const locations = data as { id: string }[]
  if (locations.length !== 1) throw traceError("unknown_location", { location_id: wanted ?? null })
  return locations[0]!.id
}
