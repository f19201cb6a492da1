import type { ServiceLocator } from "@anxin/compliance/contracts/facts"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { lineUnits, type LineNeed } from "../../../domain/order-units"
import { deliveryError } from "../../../errors/delivery-errors"
import { lineTitle, queryOf } from "../../../facts/order-lines"
import { momentOf } from "../../moment"
import { deliveryOf, traceabilityOf } from "../../services"
import type { DispatchParcelInput, DispatchPlan } from "../dispatch-input"

interface OrderLine {
  id: string
  title: string
  product_title: string | null
  variant_title: string | null
  variant: { inventory_items: { inventory_item_id: string; required_quantity: number }[] } | null
}

const FIELDS = [
  "id",
  "items.id",
  "items.title",
  "items.product_title",
  "items.variant_title",
  "items.variant.inventory_items.inventory_item_id",
  "items.variant.inventory_items.required_quantity",
]

async function orderLines(container: ServiceLocator, orderId: string): Promise<OrderLine[]> {
  const { data } = await queryOf(container).graph({ entity: "order", fields: FIELDS, filters: { id: orderId } })
  return (data as { items: OrderLine[] }[])[0]?.items ?? []
}

const needsOf = (lines: readonly OrderLine[]): LineNeed[] =>
  lines.flatMap((line) =>
    (line.variant?.inventory_items ?? []).map(({ inventory_item_id, required_quantity }) => ({
      order_line_id: line.id,
      inventory_item_id,
      required_quantity: Number(required_quantity),
    }))
  )

/**
 * Asks traceability whether these lots may leave for this order and what that makes in units of the order; writes
 * nothing. Throws what `checkDispatch` throws, `delivery.line_not_in_order`, `delivery.incomplete_kit`.
 */
export const planDispatchStep = createStep("plan-dispatch", async (input: DispatchParcelInput, { container }) => {
  const task = await deliveryOf(container).pickTask(input.pick_task_id)
  const at = momentOf(container, input.at)
  const lines = await orderLines(container, task.order_id)
  const foreign = input.lines.find((scanned) => !lines.some((line) => line.id === scanned.order_line_id))
  if (foreign) throw deliveryError("line_not_in_order", { order_line_id: foreign.order_line_id })

  const traceability = traceabilityOf(container)
  const check = await traceability.checkDispatch({ order_id: task.order_id, lines: input.lines, at })
  const open = (await traceability.allocationsOfOrder(task.order_id)).filter((row) => row.state === "allocated")
  const { units, broken } = lineUnits(needsOf(lines), open, check.remaining)
  if (broken) throw deliveryError("incomplete_kit", { title: lineTitle(lines.find((line) => line.id === broken)!) })
  const plan: DispatchPlan = { order_id: task.order_id, items: units, last: check.remaining.length === 0, at: at.toISOString() }
  return new StepResponse(plan)
})
