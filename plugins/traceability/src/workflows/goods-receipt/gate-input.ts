import type { GateInput } from "@anxin/compliance/contracts/gates"
import type { ReceiptLineRow, ReceiptRow } from "../../modules/traceability/sql/receipts"

/** A receipt as the gate `goods.receive` is asked about it. Lines of which nothing is accepted bring nothing in. */
export function gateInputOf(receipt: ReceiptRow, lines: readonly ReceiptLineRow[]): GateInput["goods.receive"] {
  return {
    receipt_id: receipt.id,
    supplier_id: receipt.supplier_id,
    received_on: receipt.received_on,
    lines: lines
      .filter((line) => line.quantity_accepted > 0)
      .map((line) => ({
        line_id: line.id,
        variant_id: line.variant_id,
        inventory_item_id: line.inventory_item_id,
        quantity_accepted: line.quantity_accepted,
        supplier_batch: line.supplier_batch,
        production_date: line.production_date,
        expires_on: line.expires_on,
      })),
  }
}
