import { defineErrors } from "@anxin/compliance"

/** Codes of picking, dispatch, hand-over and receipt. */
export const deliveryError = defineErrors("delivery", {
  pick_task_not_found: {
    type: "not_found",
    when: "no pick task has this id",
    zh: "找不到该拣货任务",
    en: "The pick task was not found",
  },
  parcel_not_found: {
    type: "not_found",
    when: "no parcel has this id",
    zh: "找不到该包裹",
    en: "The parcel was not found",
  },
  pick_task_closed: {
    type: "conflict",
    when: "the pick task is dispatched or cancelled",
    zh: "该拣货任务已完成或已取消",
    en: "This pick task is finished or cancelled",
  },
  dispatch_in_progress: {
    type: "conflict",
    when: "another dispatch of the same pick task has not ended",
    zh: "该任务正在出库，请稍候刷新",
    en: "This task is being dispatched right now; refresh in a moment",
  },
  tracking_number_used: {
    type: "conflict",
    when: "another parcel carries this tracking number of this carrier",
    zh: "运单号 {tracking_number} 已被其他包裹使用",
    en: "Tracking number {tracking_number} is already on another parcel",
  },
  incomplete_kit: {
    type: "invalid_data",
    when: "the scanned parts of a kit or multipack do not make whole units of the order line",
    zh: "扫描的商品不能组成完整的一份（{title}）",
    en: "What was scanned does not make whole units of {title}",
  },
  line_not_in_order: {
    type: "invalid_data",
    when: "a scanned line is not of this order",
    zh: "扫描的订单行不属于该订单",
    en: "A scanned line is not of this order",
  },
  scan_unknown: {
    type: "not_found",
    when: "the scanned code is no lot of goods that the order waits for",
    zh: "扫描的批次不属于该订单待发的商品",
    en: "The scanned lot is not of goods that this order waits for",
  },
  not_dispatched: {
    type: "conflict",
    when: "a hand-over is recorded for a parcel that has not left",
    zh: "该包裹尚未出库",
    en: "This parcel has not been dispatched",
  },
  hand_over_date_invalid: {
    type: "invalid_data",
    when: "a hand-over is dated before the dispatch or in the future",
    zh: "签收时间不能早于出库时间，也不能晚于现在",
    en: "The hand-over cannot be before the dispatch or in the future",
  },
  already_handed_over: {
    type: "conflict",
    when: "another hand-over was recorded for the parcel",
    zh: "该包裹已登记签收，不能更改",
    en: "The hand-over of this parcel is recorded and does not change",
  },
  not_handed_over: {
    type: "conflict",
    when: "a customer confirms receipt while a parcel is still on its way",
    zh: "商品尚未全部送达，暂不能确认收货",
    en: "Not every parcel has been handed over yet, so receipt cannot be confirmed",
  },
  cancel_too_late: {
    type: "conflict",
    when: "an order is to be cancelled of which a parcel has left or is leaving",
    zh: "商品已经出库，不能取消订单；收货后可以申请退货",
    en: "Goods have left the warehouse; the order can no longer be cancelled, but returned after receipt",
  },
})
