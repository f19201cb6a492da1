import type { Rule } from "@anxin/compliance"
import { dispatchOfPaidOrder } from "./dispatch-order"
import { refundOfApprovedReturn } from "./refund"
import { noExclusionWithoutConsent, noReasonExclusions } from "./return-exclusions"
import { faultIsShown } from "./return-photos"
import { returnOfReceivedGoods, returnWithinQuantity } from "./return-receipt"
import { noReasonWithinSevenDays, qualityFaultIsNeverLate } from "./return-window"

export const rules: Rule[] = [
  dispatchOfPaidOrder,
  returnOfReceivedGoods,
  returnWithinQuantity,
  noReasonWithinSevenDays,
  noReasonExclusions,
  noExclusionWithoutConsent,
  qualityFaultIsNeverLate,
  faultIsShown,
  refundOfApprovedReturn,
]
