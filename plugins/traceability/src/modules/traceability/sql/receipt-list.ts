import type { Sql } from "./connection"
import type { ReceiptRow } from "./receipts"

/** Which receipts are asked for, newest first. */
export interface ReceiptQuery {
  /** Number of the delivery note. */
  q?: string
  state?: "draft" | "posted" | "reversed"
  supplier_id?: string
  /** Only those on which a reversal waits for a second person. */
  reversal_requested?: boolean
  received_from?: string
  received_to?: string
  limit: number
  offset: number
}

/** A receipt with what a list shows of its lines. */
export interface ReceiptListRow extends ReceiptRow {
  line_count: number
  quantity_noted: number
  quantity_accepted: number
}

type Where = [sql: string, params: unknown[]]

const like = (text: string) => `%${text.replace(/[\\%_]/g, "\\$&")}%`

function wheres(query: ReceiptQuery): Where[] {
  const all: (Where | false)[] = [
    ["r.deleted_at is null", []],
    !!query.q && ["r.delivery_note_number ilike ?", [like(query.q)]],
    !!query.state && ["r.state = ?", [query.state]],
    !!query.supplier_id && ["r.supplier_id = ?", [query.supplier_id]],
    !!query.reversal_requested && ["r.state = 'posted' and r.reversal_requested_by is not null", []],
    !!query.received_from && ["r.received_on >= ?", [query.received_from]],
    !!query.received_to && ["r.received_on <= ?", [query.received_to]],
  ]
  return all.filter((one): one is Where => one !== false)
}

/** One page of receipts and how many there are. */
export async function listReceiptPage(sql: Sql, query: ReceiptQuery): Promise<{ receipts: ReceiptListRow[]; count: number }> {
  const parts = wheres(query)
  const where = parts.map(([text]) => text).join(" and ")
  const params = parts.flatMap(([, values]) => values)
  const [total] = await sql.execute<{ count: string }>(`select count(*) as count from goods_receipt r where ${where}`, params)
  const receipts = await sql.execute<ReceiptListRow>(
    `select r.*, s.line_count, s.quantity_noted, s.quantity_accepted from goods_receipt r
     cross join lateral (
       select count(*)::int as line_count, coalesce(sum(quantity_noted), 0)::int as quantity_noted,
         coalesce(sum(quantity_accepted), 0)::int as quantity_accepted
       from goods_receipt_line where goods_receipt_id = r.id and deleted_at is null) s
     where ${where} order by r.received_on desc, r.display_id desc limit ? offset ?`,
    [...params, query.limit, query.offset]
  )
  return { receipts, count: Number(total?.count ?? 0) }
}
