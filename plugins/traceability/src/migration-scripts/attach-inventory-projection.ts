import type { ExecArgs } from "@medusajs/framework/types"
import { stockOf } from "../service-of"

/** Puts the projection onto Medusa's inventory level once every module's tables exist, in whatever order they came. */
export default async function attachInventoryProjection({ container }: ExecArgs): Promise<void> {
  await stockOf(container).attachProjection()
}
