import type { ServiceLocator } from "@anxin/compliance/contracts/facts"
import { queryOf } from "../../facts/order-lines"
import { orderPayments } from "../../facts/payments"
import type { PickTaskRow } from "../../modules/delivery/sql/rows"
import { accessOf, deliveryOf } from "../services"

interface PlacedOrder {
  id: string
  display_id: number
  customer_id: string | null
  created_at: string
}

/**
 * The pick task of a placed order; made if there is none, and then the warehouse is told (R34). Nothing for an order
 * without customer or payment: it is not placed, or not any more.
 */
export async function ensurePickTask(container: ServiceLocator, orderId: string): Promise<PickTaskRow | undefined> {
  const { data } = await queryOf(container).graph({
    entity: "order",
    fields: ["id", "display_id", "customer_id", "created_at"],
    filters: { id: orderId },
  })
  const [order] = data as PlacedOrder[]
  if (!order?.customer_id || !(await orderPayments(container, orderId)).length) return undefined
  const { task, created } = await deliveryOf(container).ensurePickTask({
    order_id: order.id,
    customer_id: order.customer_id,
    placed_at: new Date(order.created_at),
  })
  if (created) {
    await accessOf(container).notifyRoles({
      roles: ["warehouse_keeper"],
      code: "delivery.pick_task_created",
      message: { zh: `新订单 #${order.display_id} 待拣货`, en: `Order #${order.display_id} is waiting to be picked` },
      subject_id: task.id,
    })
  }
  return task
}
