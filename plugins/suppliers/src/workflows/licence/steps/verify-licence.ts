import { verifyLicence } from "../../../domain/decisions/licence"
import type { RegisterResult } from "../../../domain/vocabulary"
import { partyChangeStep, type ChangeInput } from "../../party-change-step"

export interface VerifyLicenceInput extends ChangeInput {
  licence_id: string
  /** `consulted_at` is ISO time. */
  register: { name: string; consulted_at: string; result: RegisterResult }
  /** Keyed hash of the scan that the verifier looked at. */
  seen_scan_hash?: string
}

/** Vouches for a paper. See `verifyLicence` for its conditions. */
export const verifyLicenceStep = partyChangeStep<VerifyLicenceInput>(
  "suppliers-verify-licence-step",
  (party, context, { licence_id, register, seen_scan_hash }) =>
    verifyLicence(party, context, licence_id, { ...register, consulted_at: new Date(register.consulted_at) }, seen_scan_hash)
)
