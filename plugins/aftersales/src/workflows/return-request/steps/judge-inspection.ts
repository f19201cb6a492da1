import type { Actor } from "@anxin/compliance/contracts/access"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { returnError } from "../../../errors/return-errors"
import type { GoodsCondition, Inspection, ReturnFile } from "../../../modules/return-request/sql/rows"
import { momentOf } from "../../moment"
import { returnsOf } from "../../services"
import { refundBy } from "../deadlines"
import { refundDue } from "../refund-due"
import type { ChangeStatusInput } from "./change-status"

export interface ReceiveGoodsInput {
  return_request_id: string
  /** `refused_not_intact`: the goods go back to the customer, because their one-time seal is broken. */
  outcome: "accepted" | "refused_not_intact"
  lines: { order_line_id: string; quantity: number; condition: GoodsCondition }[]
  to: "quarantine" | "disposal"
  note: string | null
  actor: Actor
  at?: string
}

function assertCounted(file: ReturnFile, lines: ReceiveGoodsInput["lines"]): void {
  const fits = lines.every((line) => {
    const asked = file.lines.find((one) => one.order_line_id === line.order_line_id)
    return asked && line.quantity <= asked.quantity
  })
  const unique = new Set(lines.map((line) => line.order_line_id)).size === lines.length
  if (!fits || !unique || lines.every((line) => line.quantity === 0)) throw returnError("received_exceeds_requested", {})
}

/** What the inspection of returned goods changes: received with the refund that is due, or refused by rule. */
export const judgeInspectionStep = createStep("judge-inspection", async (input: ReceiveGoodsInput, { container }) => {
  const file = await returnsOf(container).requestFile(input.return_request_id)
  if (file.resolution === "refund_without_return") throw returnError("goods_not_needed", {})
  assertCounted(file, input.lines)
  const at = momentOf(container, input.at)
  const inspection: Inspection = { lines: input.lines, note: input.note }
  const common = { id: file.id, from: ["approved" as const], note: input.note, actor: input.actor, at: at.toISOString() }
  if (input.outcome === "refused_not_intact") {
    const broken = input.lines.some((line) => line.condition !== "intact")
    if (file.reason !== "no_reason" || !broken) throw returnError("inspection_must_be_not_intact", {})
    const refused: ChangeStatusInput = {
      ...common,
      to: "rejected",
      patch: { decided_by: input.actor.id, decided_at: at.toISOString(), inspection },
    }
    return new StepResponse({ order_id: file.order_id, change: refused })
  }
  const due = await refundDue(container, file, new Map(input.lines.map((line) => [line.order_line_id, line.quantity])))
  const received: ChangeStatusInput = {
    ...common,
    to: "goods_received",
    lines: due.lines,
    patch: {
      inspection,
      goods_received_by: input.actor.id,
      goods_received_at: at.toISOString(),
      refund_amount: due.amount,
      refund_freight: due.freight,
      refund_by: (await refundBy(container, at)).toISOString(),
    },
  }
  return new StepResponse({ order_id: file.order_id, change: received })
})
