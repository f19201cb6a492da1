import { attachScan } from "../../../domain/decisions/licence"
import { partyChangeStep, type AttachFileInput } from "../../party-change-step"

/** Keeps which scan belongs to a paper. See `attachScan` for its conditions. */
export const attachScanStep = partyChangeStep<AttachFileInput>("suppliers-attach-scan-step", (party, context, { licence_id, file }) =>
  attachScan(party, context, licence_id, file)
)
