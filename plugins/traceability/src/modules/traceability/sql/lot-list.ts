import type { LotState } from "../../../domain/lot-state"
import type { Sql } from "./connection"
import type { LotRow } from "./rows"

/** Which lots are asked for; those that expire first come first. */
export interface LotQuery {
  /** Batch, internal number or name. */
  q?: string
  states?: LotState[]
  variant_id?: string
  supplier_id?: string
  goods_receipt_id?: string
  /** Last day on or before this date. */
  expires_by?: string
  limit: number
  offset: number
}

/** A filter of an optional value; nothing given, nothing filtered. */
type Where = [sql: string, params: unknown[]]

const like = (text: string) => `%${text.replace(/[\\%_]/g, "\\$&")}%`

function wheres(query: LotQuery): Where[] {
  const all: (Where | false)[] = [
    ["deleted_at is null", []],
    !!query.q && ["(batch ilike ? or internal_batch ilike ? or name->>'zh' ilike ? or name->>'en' ilike ?)", Array(4).fill(like(query.q))],
    !!query.states?.length && ["state = any(?)", [query.states]],
    !!query.variant_id && ["variant_id = ?", [query.variant_id]],
    !!query.supplier_id && ["supplier_id = ?", [query.supplier_id]],
    !!query.goods_receipt_id && ["goods_receipt_id = ?", [query.goods_receipt_id]],
    !!query.expires_by && ["expires_on <= ?", [query.expires_by]],
  ]
  return all.filter((one): one is Where => one !== false)
}

/** One page of lots and how many there are. */
export async function listLotPage(sql: Sql, query: LotQuery): Promise<{ lots: LotRow[]; count: number }> {
  const parts = wheres(query)
  const where = parts.map(([text]) => text).join(" and ")
  const params = parts.flatMap(([, values]) => values)
  const [total] = await sql.execute<{ count: string }>(`select count(*) as count from lot where ${where}`, params)
  const lots = await sql.execute<LotRow>(
    `select * from lot where ${where} order by expires_on nulls last, received_on, id limit ? offset ?`,
    [...params, query.limit, query.offset]
  )
  return { lots, count: Number(total?.count ?? 0) }
}

/** Lots by id, those that expire first first; unknown ones are absent. */
export async function lotsById(sql: Sql, ids: readonly string[]): Promise<LotRow[]> {
  return sql.execute<LotRow>("select * from lot where id = any(?) and deleted_at is null order by expires_on nulls last, id", [[...ids]])
}
