import { generateEntityId } from "@medusajs/framework/utils"
import type { Sql } from "./connection"

/** A new id of the shop's usual shape, `<prefix>_<ulid>`. */
export const newId = (prefix: string): string => generateEntityId(undefined, prefix)

/** Inserts rows of one shape in one statement; keys are column names of ours, never input. */
export async function insert(sql: Sql, table: string, rows: readonly Record<string, unknown>[], tail = ""): Promise<void> {
  const first = rows[0]
  if (!first) return
  const columns = Object.keys(first)
  const tuple = `(${columns.map(() => "?").join(", ")})`
  await sql.execute(
    `insert into "${table}" (${columns.map((column) => `"${column}"`).join(", ")}) values ${rows.map(() => tuple).join(", ")} ${tail}`,
    rows.flatMap((row) => columns.map((column) => row[column]))
  )
}
