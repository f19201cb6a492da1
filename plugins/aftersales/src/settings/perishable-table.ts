import type { PerishableRow } from "../domain/perishable"

/**
 * Which food counts as "fresh and perishable" unless a reviewed version of the setting says otherwise. The law names
 * the group and draws no line in days, so the rows are a narrow reading: goods that spoil within the time that a
 * return takes. Long-life frozen food is not among them.
 */
export const PERISHABLE_TABLE: PerishableRow[] = [
  { food_category: "*", storage_zone: "chilled", goods_kind: "*", max_shelf_life_days: 30 },
  { food_category: "*", storage_zone: "ambient", goods_kind: "farm_produce", max_shelf_life_days: 15 },
  { food_category: "*", storage_zone: "ambient", goods_kind: "*", max_shelf_life_days: 7 },
  { food_category: "*", storage_zone: "frozen", goods_kind: "*", max_shelf_life_days: 15 },
]
