import { shopNow } from "@anxin/compliance"
import type { Actor } from "@anxin/compliance/contracts/access"
import type { MedusaContainer } from "@medusajs/framework/types"
import { createStep, createWorkflow, StepResponse, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type TraceabilityModuleService from "../modules/traceability/service"
import type { Act } from "../modules/traceability/sql/connection"
import { stockOf } from "../service-of"
import { TraceabilityEvents } from "./events"

/** What every act on stock carries. */
export interface StockActInput {
  /** The receipt, lot or report acted on. */
  id: string
  actor: Actor
  /** ISO time; defaults to now. The demo shop gives its past. */
  at?: string
}

/** An act that names its reason. */
export interface ReasonInput extends StockActInput {
  reason: string
}

/** What every act answers. */
export interface StockActResult {
  id: string
  action: string
  lot_ids: string[]
  /** Orders to which packs of these lots are promised and that somebody should look at. */
  order_ids: string[]
}

export interface StockActContext {
  container: MedusaContainer
  service: TraceabilityModuleService
  act: Act
}

/** What an act changed; `order_ids` only where orders wait for it. */
type Changed = Pick<StockActResult, "lot_ids"> & Partial<Pick<StockActResult, "order_ids">>

/**
 * Makes the step of one act. The act is one database transaction and the last thing of its workflow that can be
 * refused, so that nothing after it has to take it back: stock is undone by acts of its own, never by deletion.
 */
export function stockActStep<I extends StockActInput>(
  action: string,
  work: (input: I, context: StockActContext) => Promise<Changed>
) {
  return createStep(`traceability-${action}-step`, async (input: I, { container }): Promise<StepResponse<StockActResult>> => {
    const at = input.at ? new Date(input.at) : shopNow(container)
    const changed = await work(input, { container, service: stockOf(container), act: { actor: input.actor, at } })
    return new StepResponse({ id: input.id, action, lot_ids: changed.lot_ids, order_ids: changed.order_ids ?? [] })
  })
}

/** A step made by `stockActStep`, as the composer calls it. */
type ActStep<I> = (input: WorkflowData<I>) => WorkflowData<StockActResult>

/** Makes the workflow around one act: act, then tell whoever keeps something that follows from stock. */
export function stockActWorkflow<I extends StockActInput>(action: string, step: unknown) {
  return createWorkflow(`traceability-${action}`, (input: WorkflowData<I>) => {
    const result = (step as ActStep<I>)(input)
    emitEventStep({ eventName: TraceabilityEvents.STOCK_CHANGED, data: result })
    return new WorkflowResponse(result)
  })
}
