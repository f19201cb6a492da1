import type { RoleCode } from "@anxin/compliance/contracts/access"
import type { FrozenAllocation } from "@anxin/compliance/contracts/services"
import type { LineLabel } from "../domain/check-receipt-line"
import type { VariantNeed } from "../modules/traceability/sql/availability"
import type { GateLot } from "../modules/traceability/sql/gate-facts"
import type { ReceiptLineRow } from "../modules/traceability/sql/receipts"

/** Lots of the goods in a cart. */
export interface LotFacts {
  needs: VariantNeed[]
  /** Every lot with something free, saleable or not. */
  lots: GateLot[]
  /** Days that the label in force wants to remain on the delivery day, by variant. */
  min_remaining_days: Record<string, number>
}

/** A receipt as it stands, with the labels in force. */
export interface ReceiptFacts {
  received_on: string
  lines: ReceiptLineRow[]
  labels: Record<string, LineLabel>
}

/** A lot that is to be released, and who wants to. */
export interface ReleaseFacts {
  lot: GateLot | null
  roles: RoleCode[]
}

/** Scanned lots, and what the order still waits for. */
export interface DispatchFacts {
  lots: GateLot[]
  waiting: FrozenAllocation[]
}

declare module "@anxin/compliance/contracts/facts" {
  interface Facts {
    lots: LotFacts
    goods_receipt: ReceiptFacts
    lot_release: ReleaseFacts
    lot_dispatch: DispatchFacts
  }
}
