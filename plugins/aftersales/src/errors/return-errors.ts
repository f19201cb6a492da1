import { defineErrors } from "@anxin/compliance"

/** Codes of return requests. What a gate refuses has its codes with the rules. */
export const returnError = defineErrors("returns", {
  request_not_found: {
    type: "not_found",
    when: "the return request does not exist or belongs to somebody else",
    zh: "找不到该退货申请",
    en: "The return request was not found",
  },
  photo_not_found: {
    type: "not_found",
    when: "a photo does not exist, belongs to somebody else or to another request",
    zh: "找不到该照片，请重新上传",
    en: "The photo was not found; please upload it again",
  },
  too_many_photos: {
    type: "conflict",
    when: "a customer uploads more photos than requests could use",
    zh: "上传的照片过多，请先提交申请",
    en: "Too many photos are waiting; please send the request first",
    status: 429,
  },
  line_not_in_order: {
    type: "invalid_data",
    when: "a line is not of the order",
    zh: "所选商品不属于该订单",
    en: "A chosen line is not of this order",
  },
  line_twice: {
    type: "invalid_data",
    when: "the same line stands twice in one request",
    zh: "同一商品重复填写",
    en: "The same line stands twice",
  },
  quantity_exceeds: {
    type: "conflict",
    when: "two requests at once ask for more units than were received",
    zh: "申请数量超过可退数量",
    en: "More units are asked for than can still be returned",
  },
  wrong_status: {
    type: "conflict",
    when: "the request is not in a status from which this step is possible",
    zh: "申请当前状态不允许该操作",
    en: "Not possible in the request's present status",
  },
  no_reason_not_rejectable: {
    type: "forbidden",
    when: "a seven-day return that the rules allowed is to be rejected by a person",
    zh: "七天无理由退货符合规则，不能人工拒绝；收货检验发现不完好时，请在收货时登记",
    en: "The rules allow this seven-day return, so nobody may reject it; goods that are not intact are refused at inspection",
  },
  goods_not_needed: {
    type: "conflict",
    when: "goods are received for a request that is refunded without return",
    zh: "该申请无需寄回商品",
    en: "This request is settled without sending goods back",
  },
  refund_only_needs_fault: {
    type: "forbidden",
    when: "a return without reason is to be refunded without the goods",
    zh: "无理由退货须寄回商品后退款",
    en: "A return without reason is refunded once the goods are back",
  },
  inspection_must_be_not_intact: {
    type: "invalid_data",
    when: "a return is refused at inspection although its goods are intact, or its reason leaves no such refusal",
    zh: "只有七天无理由退货且商品不完好时，才能在检验时拒收",
    en: "Only a return without reason whose goods are not intact may be refused at inspection",
  },
  received_exceeds_requested: {
    type: "invalid_data",
    when: "more units are received than were asked for, or none at all",
    zh: "收到数量须大于 0 且不超过申请数量",
    en: "The units received must be more than none and at most those asked for",
  },
  amount_mismatch: {
    type: "conflict",
    when: "the amount that a person confirmed is not the amount due",
    zh: "应退金额为 {due} 元，与确认的金额不一致",
    en: "The amount due is {due} yuan, not the one confirmed",
  },
  refund_exceeds_payment: {
    type: "conflict",
    when: "more is due than the order's payments still hold",
    zh: "应退金额 {due} 元超过订单可退余额",
    en: "The {due} yuan due exceed what the order's payments still hold",
  },
  refund_in_progress: {
    type: "conflict",
    when: "another refund of the same request has not ended",
    zh: "退款正在处理中，请稍候刷新",
    en: "The refund is being made right now; refresh in a moment",
  },
})
