import { supplierError } from "../errors"
import { checkLicenceNumber } from "../numbers"
import type { DecisionContext, LicenceRecord, PartyRecord, PartyWrite } from "../records"
import type { RegisterResult } from "../vocabulary"
import { assertAnotherPerson, licenceOf } from "./guards"

/** What the verifier found in the public register. */
export interface RegisterConsultation {
  name: string
  consulted_at: Date
  result: RegisterResult
}

/** A file in the private store. */
export interface StoredFile {
  id: string
  content_type: string
  /** Bytes. */
  size: number
  keyed_hash: string
}

/** What is doubtful about the number of a licence. */
export const warningsOf = (licence: Pick<LicenceRecord, "type" | "number">) => {
  const check = checkLicenceNumber(licence.type, licence.number)
  return check.ok ? check.warnings : []
}

/** The scan of a paper may be replaced until somebody has decided on the paper. */
export function attachScan(party: PartyRecord, context: DecisionContext, licence_id: string, file: StoredFile): PartyWrite {
  licenceOf(party, licence_id, "submitted")
  return {
    licence: {
      id: licence_id,
      // Whoever accepted the number looked at the earlier scan.
      override_by: null,
      override_at: null,
      override_reason: null,
      scan_file_id: file.id,
      scan_keyed_hash: file.keyed_hash,
      scan_content_type: file.content_type,
      scan_size_bytes: file.size,
      scan_uploaded_by: context.actor_id,
    },
    event: { action: "licence.scan_attached", licence_id, details: { keyed_hash: file.keyed_hash } },
  }
}

/** Proof that the public register was consulted: a screenshot or a printed page. */
export function attachEvidence(party: PartyRecord, _: DecisionContext, licence_id: string, file: StoredFile): PartyWrite {
  licenceOf(party, licence_id, "submitted")
  return {
    licence: { id: licence_id, evidence_file_id: file.id, evidence_keyed_hash: file.keyed_hash },
    event: { action: "licence.evidence_attached", licence_id, details: { keyed_hash: file.keyed_hash } },
  }
}

/** A second person accepts a number whose check digit fails, having looked at the paper. */
export function overrideNumber(party: PartyRecord, context: DecisionContext, licence_id: string, reason: string): PartyWrite {
  const licence = licenceOf(party, licence_id, "submitted")
  const warnings = warningsOf(licence)
  if (warnings.length === 0) throw supplierError("nothing_to_override", { licence_id })
  assertAnotherPerson(context, licence.submitted_by, licence.scan_uploaded_by)
  return {
    licence: { id: licence_id, override_by: context.actor_id, override_at: context.at, override_reason: reason },
    event: { action: "licence.overridden", licence_id, reason, details: { warnings } },
  }
}

/**
 * submitted → verified: by another person than sent it in or scanned it, with a scan, a register that
 * agrees, its proof, and an override where a check digit fails.
 */
export function verifyLicence(
  party: PartyRecord,
  context: DecisionContext,
  licence_id: string,
  register: RegisterConsultation,
  seen_scan_hash?: string
): PartyWrite {
  const licence = licenceOf(party, licence_id, "submitted")
  assertAnotherPerson(context, licence.submitted_by, licence.scan_uploaded_by)
  if (!licence.scan_file_id) throw supplierError("scan_missing", { licence_id })
  if (seen_scan_hash && seen_scan_hash !== licence.scan_keyed_hash) throw supplierError("scan_changed", { licence_id })
  if (register.consulted_at > context.at) throw supplierError("register_in_future")
  if (register.result !== "match") throw supplierError("register_mismatch", { result: register.result })
  if (!licence.evidence_file_id) throw supplierError("evidence_missing", { licence_id })
  if (warningsOf(licence).length > 0 && !licence.override_by) throw supplierError("override_missing", { licence_id })
  return {
    licence: {
      id: licence_id,
      state: "verified",
      decided_by: context.actor_id,
      decided_at: context.at,
      register_name: register.name,
      register_consulted_at: register.consulted_at,
      register_result: register.result,
    },
    event: {
      action: "licence.verified",
      licence_id,
      details: { scan_keyed_hash: licence.scan_keyed_hash, evidence_keyed_hash: licence.evidence_keyed_hash },
    },
  }
}

/** submitted → rejected, with a reason. A corrected paper is sent in as a new one. */
export function rejectLicence(party: PartyRecord, context: DecisionContext, licence_id: string, reason: string): PartyWrite {
  licenceOf(party, licence_id, "submitted")
  return {
    licence: { id: licence_id, state: "rejected", decided_by: context.actor_id, decided_at: context.at, decision_reason: reason },
    event: { action: "licence.rejected", licence_id, reason },
  }
}

/** verified → revoked: the authority took it back, so everything of the party stops at once. */
export function revokeLicence(party: PartyRecord, context: DecisionContext, licence_id: string, reason: string): PartyWrite {
  licenceOf(party, licence_id, "verified")
  return {
    licence: { id: licence_id, state: "revoked", revoked_by: context.actor_id, revoked_at: context.at, revoke_reason: reason },
    event: { action: "licence.revoked", licence_id, reason },
  }
}
