import { labellingError } from "../../errors"
import type { LabelRecord } from "./label-record"

type Open = LabelRecord | undefined

/** The draft to be written on, or nothing when a new version begins. Throws when that is not possible now. */
export function draftToSave(open: Open, revision: number | undefined): Open {
  if (open?.status === "submitted") throw labellingError("in_review", { version: open.version })
  if (open && open.revision !== revision) throw labellingError("draft_changed", { revision: open.revision })
  if (!open && revision !== undefined) throw labellingError("draft_missing")
  return open
}

/** The draft to be submitted, exactly as its submitter saw it. */
export function draftToSubmit(open: Open, revision: number): LabelRecord {
  if (!open) throw labellingError("draft_missing")
  if (open.status === "submitted") throw labellingError("in_review", { version: open.version })
  if (open.revision !== revision) throw labellingError("draft_changed", { revision: open.revision })
  return open
}

/** The submitted version that a person may approve. */
export function versionToApprove(open: Open, version: number, actorId: string): LabelRecord {
  const waiting = versionToReject(open, version)
  if (waiting.submitted_by === actorId || waiting.editors.includes(actorId)) throw labellingError("same_person")
  return waiting
}

/** The submitted version that a person may reject; its writer may, which withdraws it. */
export function versionToReject(open: Open, version: number): LabelRecord {
  if (open?.status !== "submitted" || open.version !== version) throw labellingError("not_submitted", { version })
  return open
}
