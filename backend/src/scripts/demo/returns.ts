import { savePrivateFile } from "@anxin/compliance"
import {
  approveReturnRequestWorkflow,
  openReturnRequestWorkflow,
  receiveReturnedGoodsWorkflow,
  refundReturnOnce,
  rejectReturnRequestWorkflow,
  withdrawReturnRequestWorkflow,
} from "@anxin/aftersales/workflows"
import { Modules } from "@medusajs/framework/utils"
import type { DemoReturn } from "./data/orders"
import type { Demo } from "./demo"
import { specimenPhoto } from "./specimens"

const MAX_PHOTO_BYTES = 1024 * 1024
const REJECTED_BECAUSE = "照片显示为解冻造成，未见产品质量问题；已向顾客说明保存方法。"
/** The order in which a request goes on; `rejected` and `cancelled` leave it. */
const PATH = ["requested", "approved", "goods_received", "refunded"] as const

interface OrderOfReturn {
  order_id: string
  customer_id: string
  variant_id: string
}

interface Returns {
  requestsOfCustomer(customerId: string, orderId: string): Promise<{ id: string; status: string }[]>
  savePhoto(photo: { customer_id: string; file_id: string; content_type: string; keyed_hash: string }): Promise<string>
}

const serviceOf = (demo: Demo) => demo.container.resolve<Returns>("return_request")

async function photosFor(demo: Demo, wanted: DemoReturn, customer_id: string): Promise<string[]> {
  if (wanted.reason === "no_reason") return []
  const buffer = specimenPhoto(wanted.handle.length)
  const file = await savePrivateFile({ buffer, accept: ["image/png"], max_bytes: MAX_PHOTO_BYTES })
  const { id: file_id, content_type, keyed_hash } = file
  return [await serviceOf(demo).savePhoto({ customer_id, file_id, content_type, keyed_hash })]
}

async function lineOf(demo: Demo, { order_id, variant_id }: OrderOfReturn): Promise<string> {
  const order = await demo.container.resolve(Modules.ORDER).retrieveOrder(order_id, { relations: ["items"] })
  const line = order.items?.find((item) => item.variant_id === variant_id)
  if (!line) throw new Error(`order ${order_id} of the demo shop lacks the line that comes back`)
  return line.id
}

async function open(demo: Demo, wanted: DemoReturn, order: OrderOfReturn, order_line_id: string): Promise<string> {
  const { result } = await openReturnRequestWorkflow(demo.container).run({
    input: {
      order_id: order.order_id,
      customer_id: order.customer_id,
      reason: wanted.reason,
      lines: [{ order_line_id, quantity: wanted.quantity }],
      description: wanted.description,
      photo_ids: await photosFor(demo, wanted, order.customer_id),
      actor: { type: "customer", id: order.customer_id },
      at: demo.moment(wanted.asked_day, 11).toISOString(),
    },
  })
  return result
}

/** Brings a request as far as planned, from wherever an earlier run left it. */
export async function seedReturn(demo: Demo, wanted: DemoReturn, order: OrderOfReturn): Promise<void> {
  const { container } = demo
  const order_line_id = await lineOf(demo, order)
  const [known] = await serviceOf(demo).requestsOfCustomer(order.customer_id, order.order_id)
  const return_request_id = known?.id ?? (await open(demo, wanted, order, order_line_id))
  const status = known?.status ?? "requested"
  const agent = { type: "user" as const, id: demo.staff("support_agent") }
  const on = (days: number) => demo.moment(Math.min(wanted.asked_day + days, 0), days === 0 ? 17 : 10).toISOString()
  if (wanted.until === "cancelled" && status === "requested") {
    const actor = { type: "customer" as const, id: order.customer_id }
    await withdrawReturnRequestWorkflow(container).run({ input: { return_request_id, actor, at: on(0) } })
  }
  if (wanted.until === "rejected" && status === "requested") {
    await rejectReturnRequestWorkflow(container).run({ input: { return_request_id, note: REJECTED_BECAUSE, actor: agent, at: on(1) } })
  }
  const target = PATH.indexOf(wanted.until as (typeof PATH)[number])
  const reached = PATH.indexOf(status as (typeof PATH)[number])
  const next = (stage: (typeof PATH)[number]) => reached < PATH.indexOf(stage) && PATH.indexOf(stage) <= target
  if (next("approved")) {
    const input = { return_request_id, resolution: "return_and_refund" as const, note: null, actor: agent, at: on(1) }
    await approveReturnRequestWorkflow(container).run({ input })
  }
  if (next("goods_received")) {
    const lines = [{ order_line_id, quantity: wanted.quantity, condition: "intact" as const }]
    const actor = { type: "user" as const, id: demo.staff("warehouse_keeper") }
    const input = { return_request_id, outcome: "accepted" as const, lines, to: "quarantine" as const, note: null, actor, at: on(4) }
    await receiveReturnedGoodsWorkflow(container).run({ input })
  }
  if (next("refunded")) {
    await refundReturnOnce(container, { return_request_id, actor: { type: "user", id: demo.staff("finance") }, at: on(5) })
  }
}
