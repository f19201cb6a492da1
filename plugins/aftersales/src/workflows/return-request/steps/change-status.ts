import type { Actor } from "@anxin/compliance/contracts/access"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { StatusChange, StatusUndo } from "../../../modules/return-request/sql/change-status"
import { momentOf } from "../../moment"
import { returnsOf } from "../../services"

/** A change of status; dates of the patch are ISO texts, because workflow data is JSON. */
export interface ChangeStatusInput extends Pick<StatusChange, "id" | "from" | "to" | "note" | "actor" | "lines"> {
  patch: { [Key in keyof StatusChange["patch"]]: StatusChange["patch"][Key] | string }
  at: string
}

const DATES = ["decided_at", "goods_received_at", "refund_by", "refunded_at"] as const

function withDates(patch: ChangeStatusInput["patch"]): StatusChange["patch"] {
  const dates = DATES.filter((key) => typeof patch[key] === "string").map((key) => [key, new Date(patch[key] as string)])
  return { ...patch, ...Object.fromEntries(dates) } as StatusChange["patch"]
}

/** Moves a request to its next status. Throws `returns.wrong_status`. */
export const changeStatusStep = createStep(
  "change-return-status",
  async (input: ChangeStatusInput, { container }) => {
    const undo = await returnsOf(container).changeStatus({ ...input, patch: withDates(input.patch), at: new Date(input.at) })
    return new StepResponse({ id: input.id, order_id: undo.request.order_id, status: input.to }, { undo, actor: input.actor })
  },
  async (done: { undo: StatusUndo; actor: Actor } | undefined, { container }) => {
    if (done) await returnsOf(container).restoreStatus(done.undo, done.actor, momentOf(container))
  }
)
