import type { MedusaContainer } from "@medusajs/framework/types"
import { stockOf } from "../service-of"

/** The lots that a receipt made, as little as a link needs. */
export async function lotIdsOfReceipt(container: MedusaContainer, goods_receipt_id: string) {
  const { lots } = await stockOf(container).listLotPage({ goods_receipt_id, limit: 200, offset: 0 })
  return lots.map(({ id, batch, state, goods_receipt_line_id }) => ({ id, batch, state, goods_receipt_line_id }))
}
