import { defineFactProvider } from "@anxin/compliance"
import type { GateInput } from "@anxin/compliance/contracts/gates"
import "./types"
import { neighbour, stockOf } from "../service-of"

/** Fact `goods_receipt`: the receipt as it stands in the database, with the labels in force. */
export const receiptFacts = defineFactProvider({
  name: "goods_receipt",
  async load({ container, input }) {
    const { receipt_id } = input as GateInput["goods.receive"]
    const { receipt, lines } = await stockOf(container).receiptOnFile(receipt_id)
    const labels = await neighbour(container, "labelling").activeLabels([...new Set(lines.map((line) => line.variant_id))])
    return { received_on: receipt.received_on, lines, labels: Object.fromEntries(labels) }
  },
})
