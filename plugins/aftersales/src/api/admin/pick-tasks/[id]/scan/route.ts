import { parseInput, plainText } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { scannedCode } from "../../../../../domain/scanned-code"
import { deliveryError } from "../../../../../errors/delivery-errors"
import { scannedLots } from "../../../../../facts/lot-places"
import { deliveryOf, traceabilityOf } from "../../../../../workflows/services"

const query = z.object({ code: plainText(500) })

/**
 * `GET /admin/pick-tasks/:id/scan?code=`: the lot that a scanned lot id, batch or GS1 Digital Link names, and for
 * which waiting lines it could go. Throws `delivery.scan_unknown` (404).
 */
export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => {
  const { code } = parseInput(query, req.query)
  const task = await deliveryOf(req.scope).pickTask(req.params.id!)
  const waiting = (await traceabilityOf(req.scope).allocationsOfOrder(task.order_id)).filter((row) => row.state === "allocated")
  const lots = await scannedLots(req.scope, scannedCode(code), waiting.map((row) => row.inventory_item_id))
  // Two suppliers may print the same batch on one product: the lot that was allocated is meant.
  const lot = lots.find((one) => waiting.some((row) => row.lot_id === one.id)) ?? lots[0]
  if (!lot) throw deliveryError("scan_unknown", {})
  const open = waiting.filter((row) => row.inventory_item_id === lot.inventory_item_id)
  res.json({
    lot: {
      lot_id: lot.id,
      batch: lot.batch,
      internal_batch: lot.internal_batch,
      zone: lot.zone,
      expires_on: lot.expires_on,
      inventory_item_id: lot.inventory_item_id,
      allocated: open.some((row) => row.lot_id === lot.id),
      order_line_ids: [...new Set(open.map((row) => row.order_line_id))],
      open_quantity: open.reduce((sum, row) => sum + Number(row.quantity), 0),
    },
  })
}
