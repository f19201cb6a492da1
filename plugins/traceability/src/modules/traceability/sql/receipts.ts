import { createHash } from "node:crypto"
import type { BilingualText } from "@anxin/compliance/contracts/text"
import type { ReceiptLine } from "../../../domain/check-receipt-line"
import { traceError } from "../../../errors"
import type { RefusalReason } from "../../../domain/refusal-reasons"
import { lockSubject, type Sql } from "./connection"
import { insert, newId } from "./insert"

/** A receipt as its table holds it. */
export interface ReceiptRow {
  id: string
  display_id: number
  supplier_id: string
  delivery_note_number: string
  location_id: string
  received_on: string
  received_by: string
  state: "draft" | "posted" | "reversed"
  posted_by: string | null
  has_differences: boolean
  differences_notified_at: Date | null
  supplier_snapshot: unknown
  note: string | null
  posted_at: Date | null
  reversal_requested_at: Date | null
  reversed_at: Date | null
  created_at: Date
  reversal_reason: string | null
  reversal_requested_by: string | null
  reversed_by: string | null
}

/** A line as its table holds it. */
export interface ReceiptLineRow extends ReceiptLine {
  id: string
  goods_receipt_id: string
  variant_id: string
  product_id: string
  inventory_item_id: string
  name: BilingualText
  specification: string
  refusal_reason: RefusalReason | null
  refusal_note: string | null
  photo_hash: string | null
}

/** What people write on a line. */
export type LineContent = Omit<ReceiptLineRow, "id" | "goods_receipt_id" | "line_no" | "photo_id" | "photo_hash">

export interface NewReceipt {
  supplier_id: string
  delivery_note_number: string
  location_id: string
  received_on: string
  received_by: string
  note: string | null
  lines: LineContent[]
}

export type ReceiptHeader = Partial<Pick<NewReceipt, "supplier_id" | "delivery_note_number" | "location_id" | "received_on" | "note">>

/** A receipt under its lock. Throws `traceability.receipt_not_found`. */
export async function lockReceipt(sql: Sql, id: string): Promise<ReceiptRow> {
  await lockSubject(sql, "receipt", id)
  const [row] = await sql.execute<ReceiptRow>("select * from goods_receipt where id = ? and deleted_at is null for update", [id])
  if (!row) throw traceError("receipt_not_found", { id })
  return row
}

async function lockDraft(sql: Sql, id: string): Promise<ReceiptRow> {
  const receipt = await lockReceipt(sql, id)
  if (receipt.state !== "draft") throw traceError("receipt_frozen", { id })
  return receipt
}

export async function linesOfReceipt(sql: Sql, id: string): Promise<ReceiptLineRow[]> {
  return sql.execute<ReceiptLineRow>(
    "select * from goods_receipt_line where goods_receipt_id = ? and deleted_at is null order by line_no",
    [id]
  )
}

/** Turns the unique index over supplier and note into its code. */
async function noteTaken<T>(deliveryNote: string | undefined, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    const { code, constraint } = cause as { code?: string; constraint?: string }
    if (code === "23505" && constraint?.includes("delivery_note")) {
      throw traceError("delivery_note_taken", { delivery_note_number: deliveryNote })
    }
    throw cause
  }
}

async function addLines(sql: Sql, receiptId: string, lines: readonly LineContent[]): Promise<void> {
  const [last] = await sql.execute<{ line_no: number }>(
    "select coalesce(max(line_no), 0) as line_no from goods_receipt_line where goods_receipt_id = ?",
    [receiptId]
  )
  await insert(
    sql,
    "goods_receipt_line",
    lines.map((line, index) => ({
      id: newId("grln"),
      goods_receipt_id: receiptId,
      line_no: (last?.line_no ?? 0) + index + 1,
      ...line,
      name: JSON.stringify(line.name),
    }))
  )
}

/** Writes a draft with its lines. Throws `traceability.delivery_note_taken`. */
export async function createReceipt(sql: Sql, { lines, ...header }: NewReceipt): Promise<string> {
  const id = newId("grec")
  await noteTaken(header.delivery_note_number, () => insert(sql, "goods_receipt", [{ id, ...header }]))
  await addLines(sql, id, lines)
  return id
}

/** Changes a draft's header. */
export async function updateReceipt(sql: Sql, id: string, header: ReceiptHeader): Promise<void> {
  await lockDraft(sql, id)
  const columns = (Object.keys(header) as (keyof ReceiptHeader)[]).filter((column) => header[column] !== undefined)
  if (!columns.length) return
  await noteTaken(header.delivery_note_number, () =>
    sql.execute(
      `update goods_receipt set ${columns.map((column) => `"${column}" = ?`).join(", ")}, updated_at = now() where id = ?`,
      [...columns.map((column) => header[column]), id]
    )
  )
}

/** Throws a draft away; a posted receipt is undone by its reversal only. */
export async function deleteReceipt(sql: Sql, id: string): Promise<void> {
  await lockDraft(sql, id)
  await sql.execute("delete from goods_receipt_line where goods_receipt_id = ?", [id])
  await sql.execute("delete from goods_receipt where id = ?", [id])
}

export async function addReceiptLine(sql: Sql, receiptId: string, line: LineContent): Promise<void> {
  await lockDraft(sql, receiptId)
  await addLines(sql, receiptId, [line])
}

async function lockLine(sql: Sql, receiptId: string, lineId: string): Promise<void> {
  await lockDraft(sql, receiptId)
  const lines = await linesOfReceipt(sql, receiptId)
  if (!lines.some((line) => line.id === lineId)) throw traceError("line_not_found", { id: lineId })
}

export async function updateReceiptLine(sql: Sql, receiptId: string, lineId: string, line: LineContent): Promise<void> {
  await lockLine(sql, receiptId, lineId)
  const row = { ...line, name: JSON.stringify(line.name) }
  const columns = Object.keys(row) as (keyof typeof row)[]
  await sql.execute(
    `update goods_receipt_line set ${columns.map((column) => `"${column}" = ?`).join(", ")}, updated_at = now() where id = ?`,
    [...columns.map((column) => row[column]), lineId]
  )
}

export async function removeReceiptLine(sql: Sql, receiptId: string, lineId: string): Promise<void> {
  await lockLine(sql, receiptId, lineId)
  await sql.execute("delete from goods_receipt_line where id = ?", [lineId])
}

/** Ties a kept photo to a draft's line; answers the photo that it replaces. */
export async function attachPhoto(
  sql: Sql,
  receiptId: string,
  lineId: string,
  photo: { id: string; keyed_hash: string }
): Promise<string | null> {
  await lockLine(sql, receiptId, lineId)
  const [before] = await sql.execute<{ photo_id: string | null }>("select photo_id from goods_receipt_line where id = ?", [lineId])
  await sql.execute("update goods_receipt_line set photo_id = ?, photo_hash = ?, updated_at = now() where id = ?", [
    photo.id,
    photo.keyed_hash,
    lineId,
  ])
  return before?.photo_id ?? null
}

const FINGERPRINT = [
  "id", "line_no", "variant_id", "inventory_item_id", "quantity_noted", "quantity_accepted", "quantity_refused",
  "quantity_missing", "refusal_reason", "supplier_batch", "gtin", "production_date", "expires_on", "shelf_life_days", "photo_hash",
] as const satisfies readonly (keyof ReceiptLineRow)[]

/** What the gate looked at, in short: posting refuses when the receipt has changed since. */
export function receiptFingerprint(
  receipt: Pick<ReceiptRow, "supplier_id" | "location_id" | "received_on" | "delivery_note_number">,
  lines: readonly ReceiptLineRow[]
): string {
  const { supplier_id, location_id, received_on, delivery_note_number } = receipt
  const content = [supplier_id, location_id, received_on, delivery_note_number, ...lines.map((line) => FINGERPRINT.map((key) => line[key]))]
  return createHash("sha256").update(JSON.stringify(content)).digest("hex")
}

/** A receipt with its lines and the fingerprint of both, as it stands. Throws `traceability.receipt_not_found`. */
export async function receiptOnFile(sql: Sql, id: string): Promise<{ receipt: ReceiptRow; lines: ReceiptLineRow[]; fingerprint: string }> {
  const [receipt] = await sql.execute<ReceiptRow>("select * from goods_receipt where id = ? and deleted_at is null", [id])
  if (!receipt) throw traceError("receipt_not_found", { id })
  const lines = await linesOfReceipt(sql, id)
  return { receipt, lines, fingerprint: receiptFingerprint(receipt, lines) }
}

/** Notes that both roles were told of a receipt's differences. */
export async function markDifferencesTold(sql: Sql, id: string): Promise<void> {
  await sql.execute("update goods_receipt set differences_notified_at = now(), updated_at = now() where id = ?", [id])
}

/** Posted receipts of whose differences nobody was told yet. */
export async function untoldDifferences(sql: Sql): Promise<string[]> {
  const rows = await sql.execute<{ id: string }>(
    `select id from goods_receipt where has_differences and state <> 'draft' and differences_notified_at is null
       and deleted_at is null order by posted_at limit 100`
  )
  return rows.map((row) => row.id)
}
