import type { IOrderModuleService } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ReceiveGoodsInput } from "./judge-inspection"

export interface MedusaReturnInput {
  order_id: string
  lines: ReceiveGoodsInput["lines"]
  created_by: string
}

/** Versions that the step adds to the order: the return, and its receipt. */
const VERSIONS = 2

/**
 * Medusa's own return and its receipt, so that the order counts what came back and owes the refund. Core's step for
 * the receipt reverts by the return's id instead of the order's, so both writes are made and undone here.
 */
export const recordMedusaReturnStep = createStep(
  "record-medusa-return",
  async ({ order_id, lines, created_by }: MedusaReturnInput, { container }) => {
    const orders = container.resolve<IOrderModuleService>(Modules.ORDER)
    const items = lines.filter((line) => line.quantity > 0).map(({ order_line_id: id, quantity }) => ({ id, quantity }))
    const made = await orders.createReturn({ order_id, items, created_by })
    try {
      await orders.receiveReturn({ return_id: made.id, items, created_by })
    } catch (error) {
      await orders.revertLastVersion(order_id)
      throw error
    }
    return new StepResponse(made.id, order_id)
  },
  async (orderId, { container }) => {
    if (!orderId) return
    const orders = container.resolve<IOrderModuleService>(Modules.ORDER)
    for (let version = 0; version < VERSIONS; version++) await orders.revertLastVersion(orderId)
  }
)
