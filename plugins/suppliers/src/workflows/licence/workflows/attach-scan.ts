import type { AttachFileInput } from "../../party-change-step"
import { partyChangeWorkflow } from "../../party-change-workflow"
import { attachScanStep } from "../steps/attach-scan"

/** Keeps which scan belongs to a paper. */
export const attachScanWorkflow = partyChangeWorkflow<AttachFileInput>("suppliers-attach-scan", attachScanStep)
