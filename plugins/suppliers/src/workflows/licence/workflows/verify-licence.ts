import { partyChangeWorkflow } from "../../party-change-workflow"
import { verifyLicenceStep, type VerifyLicenceInput } from "../steps/verify-licence"

/** Vouches for a paper; a verified renewal brings a lapsed party back with nobody doing anything else. */
export const verifyLicenceWorkflow = partyChangeWorkflow<VerifyLicenceInput>("suppliers-verify-licence", verifyLicenceStep)
