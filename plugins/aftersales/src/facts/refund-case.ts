import { defineFactProvider } from "@anxin/compliance"
import { isPositive, minus, sumOf } from "../domain/refund-amount"
import { RETURN_REQUEST_MODULE } from "../modules/return-request"
import type ReturnRequestModuleService from "../modules/return-request/service"
import { orderPayments, type OrderPayment } from "./payments"
import type {} from "./types"

/** What a payment could still give back: of what it took, or will take when it is captured first. */
export function leftOf({ amount, captured, refunded }: OrderPayment) {
  return minus(isPositive(captured) ? captured : amount, refunded)
}

export const refundCaseProvider = defineFactProvider({
  name: "refund_case",
  async load({ container, input }) {
    if (!("return_request_id" in input)) return null
    const service = container.resolve<ReturnRequestModuleService>(RETURN_REQUEST_MODULE)
    const [file, payments] = await Promise.all([
      service.requestFile(input.return_request_id),
      orderPayments(container, input.order_id),
    ])
    const { status, resolution, refund_amount, refund_by } = file
    return { status, resolution, refund_amount, refund_by, payments_left: sumOf(payments.map(leftOf)) }
  },
})
