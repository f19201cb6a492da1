export { DeliveryEvents, ReturnRequestEvents } from "./events"
export { catchUpPickTasks } from "./delivery/catch-up-pick-tasks"
export { dispatchParcelOnce } from "./delivery/dispatch-parcel-once"
export type { DispatchParcelInput } from "./delivery/dispatch-input"
export { ensurePickTask } from "./delivery/ensure-pick-task"
export { settleInterruptedDispatches } from "./delivery/settle-interrupted"
export { cancelUndispatchedOrderWorkflow } from "./delivery/workflows/cancel-undispatched-order"
export { confirmReceiptWorkflow } from "./delivery/workflows/confirm-receipt"
export { dispatchParcelWorkflow } from "./delivery/workflows/dispatch-parcel"
export { recordHandOverWorkflow } from "./delivery/workflows/record-hand-over"
export { resumeDispatchWorkflow } from "./delivery/workflows/resume-dispatch"
export { alarmDeadlines } from "./return-request/alarm-deadlines"
export type { OpenReturnInput } from "./return-request/open-input"
export { refundReturnOnce } from "./return-request/refund-return-once"
export {
  approveReturnRequestWorkflow,
  rejectReturnRequestWorkflow,
  withdrawReturnRequestWorkflow,
} from "./return-request/workflows/decide"
export { openReturnRequestWorkflow } from "./return-request/workflows/open-return-request"
export { receiveReturnedGoodsWorkflow } from "./return-request/workflows/receive-goods"
export { refundReturnWorkflow } from "./return-request/workflows/refund-return"
