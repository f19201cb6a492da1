import type { FactProvider } from "@anxin/compliance"
import { dispatchOrderProvider } from "./dispatch-order"
import { orderReceiptProvider } from "./order-receipt"
import { refundCaseProvider } from "./refund-case"
import { returnLabelsProvider } from "./return-labels"
import { returnPhotosProvider } from "./return-photos"

export const factProviders: FactProvider[] = [
  orderReceiptProvider,
  returnLabelsProvider,
  returnPhotosProvider,
  dispatchOrderProvider,
  refundCaseProvider,
]
