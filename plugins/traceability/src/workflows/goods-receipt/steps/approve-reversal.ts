import { stockActStep, type StockActInput } from "../../stock-act"
import { tell } from "../../tell"

/** A second person undoes a posted receipt; those who buy and run the shop are told. */
export const approveReversalStep = stockActStep<StockActInput>("approve-reversal", async ({ id }, { container, service, act }) => {
  const { receipt } = await service.receiptOnFile(id)
  const lot_ids = await service.approveReversal(id, act)
  await tell(container, {
    roles: ["buyer", "store_manager", "operations_director"],
    code: "traceability.receipt_reversed",
    message: {
      zh: `收货单 ${receipt.display_id} 已冲销，货物退回供应商`,
      en: `Goods receipt ${receipt.display_id} was reversed; its goods went back to the supplier`,
    },
    subject_id: id,
  })
  return { lot_ids }
})
