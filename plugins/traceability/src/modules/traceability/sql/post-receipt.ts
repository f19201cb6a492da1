import type { PartySummary } from "@anxin/compliance/contracts/services"
import { lastDayOfLine, type LineLabel } from "../../../domain/check-receipt-line"
import { traceError } from "../../../errors"
import type { Act, Sql } from "./connection"
import { insert, newId } from "./insert"
import { ensureLevels, projectLevels } from "./levels"
import { recordLotEvents } from "./lots"
import { move, quarantinePlace, supplierPlace } from "./movements"
import { linesOfReceipt, lockReceipt, receiptFingerprint, type ReceiptLineRow, type ReceiptRow } from "./receipts"

/** What posting takes from the neighbours, loaded before the gate was asked. */
export interface PostingContext {
  /** The label on the packs, by variant. */
  labels: Record<string, LineLabel & { id: string; version: number; producer_id: string; storage_zone: "ambient" | "chilled" | "frozen" }>
  /** By line: supplier and producer as they were at posting, with the papers that covered its goods. */
  papers: Record<string, { supplier: PapersOfParty; producer: PapersOfParty }>
  supplier: Pick<PartySummary, "id" | "name" | "address" | "contact" | "uscc">
}

/** A party and the papers that covered it on the day. */
export interface PapersOfParty {
  party: Pick<PartySummary, "id" | "name" | "uscc" | "address" | "contact"> | null
  covered_by: PartySummary["licences"]
}

export interface PostReceiptInput extends Act {
  receipt_id: string
  /** Of the receipt that the gate allowed; see `receiptFingerprint`. */
  fingerprint: string
  context: PostingContext
}

/** `AX` + day of receipt + receipt number + line: at most 20 characters of the GS1 set, unique in the shop. */
const internalBatch = (receipt: ReceiptRow, line: ReceiptLineRow) =>
  `AX${receipt.received_on.slice(2).replaceAll("-", "")}-${receipt.display_id}-${line.line_no}`

function lotOf(receipt: ReceiptRow, line: ReceiptLineRow, context: PostingContext) {
  const label = context.labels[line.variant_id]
  if (!label) throw traceError("label_missing", { line_no: line.line_no })
  const expires_on = lastDayOfLine(line, label, receipt.received_on)
  if (expires_on === undefined) throw traceError("expiry_unknown", { line_no: line.line_no })
  const internal_batch = internalBatch(receipt, line)
  return {
    id: newId("lot"),
    batch: line.supplier_batch ?? internal_batch,
    internal_batch,
    supplier_batch: line.supplier_batch,
    inventory_item_id: line.inventory_item_id,
    location_id: receipt.location_id,
    zone: label.storage_zone,
    variant_id: line.variant_id,
    product_id: line.product_id,
    name: JSON.stringify(line.name),
    specification: line.specification,
    goods_receipt_id: receipt.id,
    goods_receipt_line_id: line.id,
    supplier_id: receipt.supplier_id,
    producer_id: label.producer_id,
    papers: JSON.stringify(context.papers[line.id] ?? {}),
    label_id: label.id,
    label_version: label.version,
    gtin: line.gtin ?? label.gtin,
    production_date: line.production_date,
    expires_on,
    shelf_life_days: line.shelf_life_days ?? label.shelf_life_days,
    min_remaining_days: label.min_remaining_days,
    received_on: receipt.received_on,
    received_by: receipt.received_by,
    quantity_received: line.quantity_accepted,
  }
}

/**
 * Posts a receipt that the gate allowed: lots in quarantine, with their movements from the supplier. Idempotent:
 * a receipt that is already posted answers the lots it made. Throws `traceability.receipt_changed` when somebody
 * changed it after the gate looked.
 */
export async function postReceipt(sql: Sql, { receipt_id, fingerprint, context, ...act }: PostReceiptInput): Promise<string[]> {
  const receipt = await lockReceipt(sql, receipt_id)
  if (receipt.state === "posted") return lotIdsOf(sql, receipt_id)
  if (receipt.state === "reversed") throw traceError("wrong_state", { state: receipt.state })
  const lines = await linesOfReceipt(sql, receipt_id)
  if (!lines.length) throw traceError("receipt_empty")
  if (receiptFingerprint(receipt, lines) !== fingerprint) throw traceError("receipt_changed", { id: receipt_id })
  const accepted = lines.filter((line) => line.quantity_accepted > 0)
  const lots = accepted.map((line) => lotOf(receipt, line, context))
  await sql.execute(
    `update goods_receipt set state = 'posted', posted_by = ?, posted_at = ?, supplier_snapshot = ?, has_differences = ?, updated_at = now()
     where id = ?`,
    [act.actor.id, act.at, JSON.stringify(context.supplier), lines.some((line) => line.quantity_accepted < line.quantity_noted), receipt_id]
  )
  await insert(sql, "lot", lots)
  await move(
    sql,
    lots.map((lot) => ({
      lot_id: lot.id,
      kind: "receipt",
      from: supplierPlace(receipt.supplier_id),
      to: quarantinePlace(receipt.location_id),
      quantity: lot.quantity_received,
      idempotency_key: `receipt:${lot.goods_receipt_line_id}`,
      reference_id: receipt_id,
    })),
    act
  )
  await recordLotEvents(
    sql,
    lots.map((lot) => ({
      ...act,
      lot_id: lot.id,
      kind: "received",
      from_state: null,
      to_state: "quarantine",
      quantity: lot.quantity_received,
      reference_id: receipt_id,
    }))
  )
  const items = lots.map((lot) => lot.inventory_item_id)
  await ensureLevels(sql, receipt.location_id, items)
  await projectLevels(sql, items)
  return lots.map((lot) => lot.id)
}

/** The lots that a receipt made, in the order of its lines. */
export async function lotIdsOf(sql: Sql, receiptId: string): Promise<string[]> {
  const rows = await sql.execute<{ id: string }>(
    `select lot.id from lot join goods_receipt_line line on line.id = lot.goods_receipt_line_id
     where lot.goods_receipt_id = ? order by line.line_no`,
    [receiptId]
  )
  return rows.map((row) => row.id)
}
