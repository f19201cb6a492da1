/**
 * A row of the reviewed table of "fresh and perishable" goods (Consumer Protection Law 25): goods that match every
 * stated value are excluded from return without a reason. What matches no row is not excluded.
 */
export interface PerishableRow {
  /** Category of the production licence, `01` to `31`, or `*`. */
  food_category: string
  storage_zone: "ambient" | "chilled" | "frozen" | "*"
  goods_kind: "farm_produce" | "*"
  /** Longest shelf life in days that still counts as perishable. */
  max_shelf_life_days: number
}

/** What of a label decides. */
export interface PerishableSubject {
  food_category: string
  storage_zone: "ambient" | "chilled" | "frozen"
  goods_kind: string
  /** `null` for food that needs none, which is never perishable. */
  shelf_life_days: number | null
}

const covers = (cell: string, value: string) => cell === "*" || cell === value

/** The row that makes goods perishable, if one does. */
export function perishableRow(goods: PerishableSubject, table: readonly PerishableRow[]): PerishableRow | undefined {
  const { shelf_life_days } = goods
  if (shelf_life_days === null) return undefined
  return table.find(
    (row) =>
      covers(row.food_category, goods.food_category) &&
      covers(row.storage_zone, goods.storage_zone) &&
      covers(row.goods_kind, goods.goods_kind) &&
      shelf_life_days <= row.max_shelf_life_days
  )
}

const isRow = (value: unknown): value is PerishableRow => {
  if (typeof value !== "object" || value === null) return false
  const row = value as Record<string, unknown>
  return (
    /^(\*|0[1-9]|[12]\d|3[01])$/.test(String(row.food_category)) &&
    ["ambient", "chilled", "frozen", "*"].includes(String(row.storage_zone)) &&
    ["farm_produce", "*"].includes(String(row.goods_kind)) &&
    Number.isInteger(row.max_shelf_life_days) &&
    Number(row.max_shelf_life_days) > 0
  )
}

/** Whether a value is a table of such rows. */
export const isPerishableTable = (value: unknown): value is PerishableRow[] => Array.isArray(value) && value.every(isRow)
