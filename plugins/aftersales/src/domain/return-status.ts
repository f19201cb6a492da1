/** Where a return request stands. */
export const RETURN_STATUSES = ["requested", "approved", "rejected", "goods_received", "refunded", "cancelled"] as const
export type ReturnStatus = (typeof RETURN_STATUSES)[number]

/**
 * `return`: the customer's right, decided by rule. `claim`: a fault reported after the return period, which an agent
 * decides and no rule may refuse (Consumer Protection Law 24, Civil Code 621).
 */
export const RETURN_KINDS = ["return", "claim"] as const
export type ReturnKind = (typeof RETURN_KINDS)[number]

/** How an approved request is settled; spoiled food does not travel back. */
export const RESOLUTIONS = ["return_and_refund", "refund_without_return"] as const
export type Resolution = (typeof RESOLUTIONS)[number]

const NEXT: Record<ReturnStatus, readonly ReturnStatus[]> = {
  requested: ["approved", "rejected", "cancelled"],
  approved: ["goods_received", "rejected", "refunded", "cancelled"],
  goods_received: ["refunded"],
  rejected: [],
  refunded: [],
  cancelled: [],
}

export const mayBecome = (from: ReturnStatus, to: ReturnStatus): boolean => NEXT[from].includes(to)

/** Whether the units of a request still count against what the customer may ask for. */
export const claimsUnits = (status: ReturnStatus): boolean => status !== "rejected" && status !== "cancelled"
