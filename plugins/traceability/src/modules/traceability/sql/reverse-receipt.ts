import { traceError } from "../../../errors"
import type { Act, Sql } from "./connection"
import { projectLevels } from "./levels"
import { changeState, lockLots, recordLotEvents } from "./lots"
import { move, quarantinePlace, supplierPlace, zonePlace, type MovementInput } from "./movements"
import { lotIdsOf } from "./post-receipt"
import { lockReceipt } from "./receipts"
import type { LotRow } from "./rows"

/** Asks for a posted receipt to be undone. */
export async function requestReversal(sql: Sql, receiptId: string, reason: string, { actor, at }: Act): Promise<void> {
  const receipt = await lockReceipt(sql, receiptId)
  if (receipt.state !== "posted") throw traceError("wrong_state", { state: receipt.state })
  if (receipt.reversal_requested_by) throw traceError("reversal_pending", { id: receiptId })
  await sql.execute(
    "update goods_receipt set reversal_reason = ?, reversal_requested_by = ?, reversal_requested_at = ?, updated_at = now() where id = ?",
    [reason, actor.id, at, receiptId]
  )
}

/** Turns a request down, or takes one's own back; the receipt stays as it is. */
export async function rejectReversal(sql: Sql, receiptId: string): Promise<void> {
  const receipt = await lockReceipt(sql, receiptId)
  if (receipt.state !== "posted" || !receipt.reversal_requested_by) throw traceError("reversal_not_requested", { id: receiptId })
  await sql.execute(
    "update goods_receipt set reversal_reason = null, reversal_requested_by = null, reversal_requested_at = null, updated_at = now() where id = ?",
    [receiptId]
  )
}

function backToSupplier(lot: LotRow, supplierId: string, receiptId: string): MovementInput[] {
  const to = supplierPlace(supplierId)
  const sides = [
    { from: quarantinePlace(lot.location_id), quantity: lot.quarantine_quantity, part: "quarantine" },
    { from: zonePlace(lot), quantity: lot.zone_quantity, part: "zone" },
  ]
  return sides
    .filter((side) => side.quantity > 0)
    .map(({ from, quantity, part }) => ({
      lot_id: lot.id,
      kind: "reversal",
      from,
      to,
      quantity,
      idempotency_key: `reversal:${lot.id}:${part}`,
      reference_id: receiptId,
    }))
}

/**
 * A second person undoes a posted receipt: every pack goes back to the supplier by movements of its own, nothing
 * is edited. Only while all of it is still here and nobody's: throws `traceability.reversal_goods_moved` otherwise.
 */
export async function approveReversal(sql: Sql, receiptId: string, act: Act): Promise<string[]> {
  const receipt = await lockReceipt(sql, receiptId)
  if (receipt.state !== "posted" || !receipt.reversal_requested_by) throw traceError("reversal_not_requested", { id: receiptId })
  if (receipt.reversal_requested_by === act.actor.id) throw traceError("same_person")
  const lots = [...(await lockLots(sql, await lotIdsOf(sql, receiptId))).values()]
  const moved = lots.filter((lot) => lot.allocated_quantity > 0 || lot.quarantine_quantity + lot.zone_quantity !== lot.quantity_received)
  if (moved.length) throw traceError("reversal_goods_moved", { lot_ids: moved.map((lot) => lot.id) })
  await move(sql, lots.flatMap((lot) => backToSupplier(lot, receipt.supplier_id, receiptId)), act)
  for (const lot of lots) {
    const event = { ...act, kind: "reversed" as const, reason: receipt.reversal_reason ?? undefined, quantity: lot.quantity_received, reference_id: receiptId }
    // An expired or recalled lot stays what it is, only empty.
    if (lot.state === "expired" || lot.state === "recalled") {
      await recordLotEvents(sql, [{ ...event, lot_id: lot.id, from_state: lot.state, to_state: lot.state }])
    } else {
      await changeState(sql, lot, "depleted", event)
    }
  }
  await sql.execute("update goods_receipt set state = 'reversed', reversed_by = ?, reversed_at = ?, updated_at = now() where id = ?", [
    act.actor.id,
    act.at,
    receiptId,
  ])
  await projectLevels(sql, lots.map((lot) => lot.inventory_item_id))
  return lots.map((lot) => lot.id)
}
