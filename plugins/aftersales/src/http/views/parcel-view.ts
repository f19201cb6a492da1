import type { ParcelRow } from "../../modules/delivery/sql/rows"

/** A parcel as staff read it. */
export const parcelView = (parcel: ParcelRow, orderDisplayId: number | null) => ({
  id: parcel.id,
  pick_task_id: parcel.pick_task_id,
  order_id: parcel.order_id,
  order_display_id: orderDisplayId,
  carrier: parcel.carrier,
  tracking_number: parcel.tracking_number,
  items: parcel.items,
  scanned: parcel.scanned,
  dispatched_at: parcel.dispatched_at,
  dispatched_by: parcel.dispatched_by,
  handed_over_at: parcel.handed_over_at,
  hand_over_kind: parcel.hand_over_kind,
  hand_over_evidence: parcel.hand_over_evidence,
})
