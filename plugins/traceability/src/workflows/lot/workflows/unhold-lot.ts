import { stockActWorkflow, type ReasonInput } from "../../stock-act"
import { unholdLotStep } from "../steps/unhold-lot"

/** Ends the hold of a lot. */
export const unholdLotWorkflow = stockActWorkflow<ReasonInput>("unhold-lot", unholdLotStep)
