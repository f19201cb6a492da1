import { stockActWorkflow, type ReasonInput } from "../../stock-act"
import { holdLotStep } from "../steps/hold-lot"

/** Stops the sale of a lot at once. */
export const holdLotWorkflow = stockActWorkflow<ReasonInput>("hold-lot", holdLotStep)
