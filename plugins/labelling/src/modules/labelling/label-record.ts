import type { ActiveLabel } from "@anxin/compliance/contracts/services"
import type { LabelContent } from "../../domain/label-content"
import type { LabelStatus } from "../../domain/vocabulary"

/** One stored version: what it says, and how it came about. Times are ISO. */
export interface LabelRecord extends LabelContent {
  id: string
  variant_id: string
  product_id: string
  version: number
  status: LabelStatus
  revision: number
  editors: string[]
  submitted_by: string | null
  submitted_at: Date | string | null
  approved_by: string | null
  approved_at: Date | string | null
  rejected_by: string | null
  rejected_at: Date | string | null
  decision_reason: string | null
  superseded_at: Date | string | null
  created_at: Date | string
  updated_at: Date | string
}

/** What other plugins get of an approved version; `undefined` where it is no food or lacks what they rely on. */
export function toActiveLabel(record: LabelRecord, complete: boolean): ActiveLabel | undefined {
  const { name, producer_id, supplier_id, goods_kind, food_category, storage_zone } = record
  if (record.goods_class !== "food" || !name || !producer_id || !supplier_id || !goods_kind || !food_category || !storage_zone) {
    return undefined
  }
  return {
    id: record.id,
    variant_id: record.variant_id,
    product_id: record.product_id,
    version: record.version,
    edition: record.edition,
    name,
    specification: record.specification,
    gtin: record.gtin,
    producer_id,
    supplier_id,
    goods_kind,
    food_category,
    storage_zone,
    shelf_life_days: record.shelf_life_days,
    min_remaining_days: record.min_remaining_days,
    complete,
  }
}
