import type { AttachFileInput } from "../../party-change-step"
import { partyChangeWorkflow } from "../../party-change-workflow"
import { attachEvidenceStep } from "../steps/attach-evidence"

/** Keeps the proof that the public register was consulted. */
export const attachEvidenceWorkflow = partyChangeWorkflow<AttachFileInput>("suppliers-attach-evidence", attachEvidenceStep)
