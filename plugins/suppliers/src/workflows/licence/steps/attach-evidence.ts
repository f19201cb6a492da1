import { attachEvidence } from "../../../domain/decisions/licence"
import { partyChangeStep, type AttachFileInput } from "../../party-change-step"

/** Keeps the proof that the public register was consulted. See `attachEvidence` for its conditions. */
export const attachEvidenceStep = partyChangeStep<AttachFileInput>("suppliers-attach-evidence-step", (party, context, { licence_id, file }) =>
  attachEvidence(party, context, licence_id, file)
)
