import { stockActWorkflow } from "../../stock-act"
import { decideAdjustmentStep, type DecideAdjustmentInput } from "../steps/decide-adjustment"

/** Approves or turns down a variance report. */
export const decideAdjustmentWorkflow = stockActWorkflow<DecideAdjustmentInput>("decide-adjustment", decideAdjustmentStep)
