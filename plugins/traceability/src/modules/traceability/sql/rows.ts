import type { FrozenAllocation } from "@anxin/compliance/contracts/services"
import type { BilingualText } from "@anxin/compliance/contracts/text"
import type { LotState } from "../../../domain/lot-state"

/** A lot as its table holds it. */
export interface LotRow {
  id: string
  batch: string
  internal_batch: string
  inventory_item_id: string
  location_id: string
  zone: "ambient" | "chilled" | "frozen"
  variant_id: string
  product_id: string
  name: BilingualText
  goods_receipt_id: string
  goods_receipt_line_id: string
  supplier_id: string
  producer_id: string
  label_id: string
  label_version: number
  production_date: string | null
  expires_on: string | null
  min_remaining_days: number
  received_on: string
  received_by: string
  state: LotState
  held_from: "quarantine" | "released" | null
  quantity_received: number
  quarantine_quantity: number
  zone_quantity: number
  allocated_quantity: number
}

/** An allocation as its table holds it. */
export interface AllocationRow extends FrozenAllocation {
  variant_id: string
  return_reference_id: string | null
  replaces_id: string | null
  created_at: Date
}

const FROZEN = [
  "id",
  "order_id",
  "order_line_id",
  "lot_id",
  "batch",
  "quantity",
  "production_date",
  "expires_on",
  "label_id",
  "label_version",
  "supplier_id",
  "producer_id",
  "state",
  "inventory_item_id",
  "expected_delivery_on",
  "fulfillment_id",
] as const satisfies readonly (keyof FrozenAllocation)[]

/** The contract's view of an allocation, without the columns that only this module needs. */
export function toFrozen(row: AllocationRow): FrozenAllocation {
  return Object.fromEntries(FROZEN.map((key) => [key, row[key]])) as unknown as FrozenAllocation
}
