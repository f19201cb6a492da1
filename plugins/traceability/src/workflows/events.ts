/** The only home of this plugin's event names. */
export const TraceabilityEvents = {
  /** What may be sold changed. `{ id, action, lot_ids }`: the receipt or lot acted on, the act, the lots it moved. */
  STOCK_CHANGED: "traceability.stock_changed",
} as const
