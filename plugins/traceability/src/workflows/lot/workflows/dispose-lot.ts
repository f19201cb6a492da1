import { stockActWorkflow, type ReasonInput } from "../../stock-act"
import { disposeLotStep } from "../steps/dispose-lot"

/** Destroys what is left of a lot. */
export const disposeLotWorkflow = stockActWorkflow<ReasonInput>("dispose-lot", disposeLotStep)
