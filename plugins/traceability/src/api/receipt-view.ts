import type { PartySummary } from "@anxin/compliance/contracts/services"
import type { MedusaContainer } from "@medusajs/framework/types"
import { lotIdsOfReceipt } from "./lot-ids"
import type { ReceiptListRow } from "../modules/traceability/sql/receipt-list"
import { neighbour, stockOf } from "../service-of"

type Party = Pick<PartySummary, "id" | "name">

/** Names of parties by id; an unknown one is absent. */
export async function partyNames(container: MedusaContainer, ids: readonly string[]): Promise<Map<string, Party>> {
  const unique = [...new Set(ids)]
  if (!unique.length) return new Map()
  const parties = await neighbour(container, "suppliers").partySummaries(unique)
  return new Map(parties.map(({ id, name }) => [id, { id, name }]))
}

/** A receipt as the admin reads it: with lines, lots and the supplier's name. */
export async function receiptView(container: MedusaContainer, id: string) {
  const { receipt, lines } = await stockOf(container).receiptOnFile(id)
  const [names, lots] = await Promise.all([partyNames(container, [receipt.supplier_id]), lotIdsOfReceipt(container, id)])
  return { ...receipt, supplier: names.get(receipt.supplier_id) ?? null, lines, lots }
}

/** A page of receipts with the suppliers' names. */
export async function receiptListView(container: MedusaContainer, rows: readonly ReceiptListRow[]) {
  const names = await partyNames(container, rows.map((row) => row.supplier_id))
  return rows.map((row) => ({ ...row, supplier: names.get(row.supplier_id) ?? null }))
}
