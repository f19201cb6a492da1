import { savePrivateFile, type PrivateFile } from "@anxin/compliance"
import type { MedusaContainer } from "@medusajs/framework/types"
import { warningsOf } from "../domain/decisions/licence"
import type { LicenceInput } from "../domain/decisions/submit-licence"
import {
  attachEvidenceWorkflow,
  attachScanWorkflow,
  overrideNumberWorkflow,
  submitLicenceWorkflow,
  verifyLicenceWorkflow,
} from "../workflows"

/** The two people that onboarding takes; user ids. */
export interface OnboardingStaff {
  submitter: string
  verifier: string
}

export interface OnboardLicenceOptions {
  /** A PDF, JPEG or PNG that stands for the scan and for the register's proof. */
  scan: Buffer
  /** When all of it happened; defaults to now. */
  at?: Date
}

const ACCEPT = ["application/pdf", "image/jpeg", "image/png"] as const
const MAX_BYTES = 10 * 1024 * 1024

const keep = (buffer: Buffer): Promise<PrivateFile> => savePrivateFile({ buffer, accept: ACCEPT, max_bytes: MAX_BYTES })

/**
 * Files one paper of a party and has it verified, overriding a failing check digit, through the same
 * workflows as the admin pages: for scripts that fill a shop. Answers the licence's id.
 */
export async function onboardLicence(
  container: MedusaContainer,
  party_id: string,
  licence: LicenceInput,
  { scan, at: when }: OnboardLicenceOptions,
  staff: OnboardingStaff
): Promise<string> {
  const at = (when ?? new Date()).toISOString()
  const submitter = { actor: { type: "user" as const, id: staff.submitter }, at }
  const verifier = { actor: { type: "user" as const, id: staff.verifier }, at }
  const { result } = await submitLicenceWorkflow(container).run({ input: { party_id, licence, ...submitter } })
  const licence_id = result.licence_id!
  await attachScanWorkflow(container).run({ input: { party_id, licence_id, file: await keep(scan), ...submitter } })
  await attachEvidenceWorkflow(container).run({ input: { party_id, licence_id, file: await keep(scan), ...verifier } })
  if (warningsOf(licence).length > 0) {
    const reason = "纸质证照与公示信息一致 / paper and public register agree"
    await overrideNumberWorkflow(container).run({ input: { party_id, licence_id, reason, ...verifier } })
  }
  const register = { name: "国家企业信用信息公示系统", consulted_at: at, result: "match" as const }
  await verifyLicenceWorkflow(container).run({ input: { party_id, licence_id, register, ...verifier } })
  return licence_id
}
