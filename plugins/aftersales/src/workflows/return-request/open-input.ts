import type { Actor } from "@anxin/compliance/contracts/access"
import type { ReturnReason } from "@anxin/compliance/contracts/gates"
import type { RuleFinding } from "@anxin/compliance/contracts/rules"

/** What a customer asks for. */
export interface OpenReturnInput {
  order_id: string
  customer_id: string
  reason: ReturnReason
  lines: { order_line_id: string; quantity: number }[]
  description: string
  photo_ids: string[]
  actor: Actor
  at?: string
}

/** What the gate said of it. */
export interface ReturnDecision {
  id: string
  findings: RuleFinding[]
  at: string
}
