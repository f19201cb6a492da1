import { stockActWorkflow, type StockActInput } from "../../stock-act"
import { approveReversalStep } from "../steps/approve-reversal"

/** Undoes a posted receipt by movements of its own. */
export const approveReversalWorkflow = stockActWorkflow<StockActInput>("approve-reversal", approveReversalStep)
