/** Why goods were turned away. */
export const REFUSAL_REASONS = [
  "damaged",
  "wrong_identity",
  "expired",
  "near_expiry",
  "wrong_dates",
  "temperature",
  "papers_missing",
  "over_delivery",
  "other",
] as const
export type RefusalReason = (typeof REFUSAL_REASONS)[number]
