import { stockActWorkflow } from "../../stock-act"
import { releaseLotStep, type ReleaseLotInput } from "../steps/release-lot"

/** Lets a lot onto the shelf, through the gate. */
export const releaseLotWorkflow = stockActWorkflow<ReleaseLotInput>("release-lot", releaseLotStep)
