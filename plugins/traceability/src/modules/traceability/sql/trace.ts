import type { Sql } from "./connection"
import type { ReceiptRow } from "./receipts"
import type { AllocationRow } from "./rows"

/** A movement as a trace shows it. */
export interface TraceMovement {
  id: string
  kind: string
  from_code: string
  to_code: string
  quantity: number
  reference_id: string
  reason: string | null
  actor_type: string
  actor_id: string
  occurred_at: Date
}

/** Where packs of a lot are now; the supplier's side is negative, so that everything sums to zero. */
export interface TracePlace {
  code: string
  kind: string
  quantity: number
}

export interface TraceEvent {
  id: string
  kind: string
  from_state: string | null
  to_state: string
  quantity: number | null
  reason: string | null
  reference_id: string | null
  actor_type: string
  actor_id: string
  occurred_at: Date
}

/** Everything this module knows of a lot, backward to its receipt and forward to every order and place. */
export interface LotTrace {
  lot: Record<string, unknown> & { id: string; variant_id: string; supplier_id: string; producer_id: string; goods_receipt_id: string }
  receipt: ReceiptRow
  line: Record<string, unknown>
  events: TraceEvent[]
  movements: TraceMovement[]
  places: TracePlace[]
  allocations: AllocationRow[]
}

/** The trace of a lot; nothing for an unknown one. R17: 来源可查、去向可追. */
export async function traceLot(sql: Sql, lotId: string): Promise<LotTrace | undefined> {
  const [lot] = await sql.execute<LotTrace["lot"] & { goods_receipt_line_id: string }>(
    "select * from lot where id = ? and deleted_at is null",
    [lotId]
  )
  if (!lot) return undefined
  const one = async <T>(query: string, id: string) => (await sql.execute<T>(query, [id]))[0]!
  return {
    lot,
    receipt: await one<ReceiptRow>("select * from goods_receipt where id = ?", lot.goods_receipt_id),
    line: await one<Record<string, unknown>>("select * from goods_receipt_line where id = ?", lot.goods_receipt_line_id),
    events: await sql.execute<TraceEvent>("select * from lot_event where lot_id = ? order by occurred_at, created_at, id", [lotId]),
    movements: await sql.execute<TraceMovement>(
      `select m.*, f.code as from_code, t.code as to_code from stock_movement m
       join stock_account f on f.id = m.from_account_id join stock_account t on t.id = m.to_account_id
       where m.lot_id = ? order by m.occurred_at, m.created_at, m.id`,
      [lotId]
    ),
    places: await sql.execute<TracePlace>(
      `select a.code, a.kind, sum(case when m.to_account_id = a.id then m.quantity else -m.quantity end)::int as quantity
       from stock_movement m join stock_account a on a.id in (m.from_account_id, m.to_account_id)
       where m.lot_id = ? group by a.code, a.kind order by a.code`,
      [lotId]
    ),
    allocations: await sql.execute<AllocationRow>(
      "select * from lot_allocation where lot_id = ? and deleted_at is null order by created_at, id",
      [lotId]
    ),
  }
}
