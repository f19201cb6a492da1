import type { FactProvider } from "@anxin/compliance/contracts/facts"
import type { Rule } from "@anxin/compliance/contracts/rules"
import { dispatchFacts } from "./facts/dispatch"
import { lotFacts } from "./facts/lots"
import { receiptFacts } from "./facts/receipt"
import { releaseFacts } from "./facts/release"
import { enoughSaleableLots } from "./rules/enough-saleable-lots"
import { datesAcceptable, deliveryNoteMatched, purchaseRecordComplete } from "./rules/goods-receive"
import { releasedByOfficer, unqualifiedStaysOff } from "./rules/lot-release"
import { dispatchMatchesAllocation, scannedLotsSaleable } from "./rules/shipment-dispatch"

export { controls } from "./controls"
export { stockRefusal } from "./http/stock-refusal"
export { permissionGrants, routeRules } from "./routes"
export { settings } from "./settings"

export const rules: Rule[] = [
  purchaseRecordComplete,
  deliveryNoteMatched,
  datesAcceptable,
  releasedByOfficer,
  unqualifiedStaysOff,
  enoughSaleableLots,
  scannedLotsSaleable,
  dispatchMatchesAllocation,
]

export const factProviders: FactProvider[] = [lotFacts, receiptFacts, releaseFacts, dispatchFacts]
