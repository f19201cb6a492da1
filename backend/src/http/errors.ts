import { defineErrors } from "@anxin/compliance"

/** Codes of what the composition itself refuses. */
export const closedDoor = defineErrors("shop", {
  custom_line: {
    type: "forbidden",
    when: "a cart line names no variant: no label and no lot could cover it",
    zh: "购物车只接受商品目录中的商品",
    en: "A cart takes products of the catalogue only",
  },
  guest_order: {
    type: "unauthorized",
    when: "a cart without a customer is to become an order",
    zh: "请先登录再下单",
    en: "Please sign in before you place the order",
  },
  unlabelled_line: {
    type: "conflict",
    when: "a label was withdrawn between the gate and the allocation",
    zh: "商品标签刚刚被撤回，暂时不能购买",
    en: "The label of this product was just withdrawn; it cannot be bought now",
  },
  busy: {
    type: "conflict",
    when: "so many want the same goods at once that a lock was not to be had in time; nothing was done",
    zh: "抢购的人太多，本次没有成交，请稍后再试",
    en: "Too many people want this at once; nothing was bought. Please try again",
  },
  unknown_error: {
    type: "unexpected_state",
    when: "an error that nobody foresaw; its cause is in the log, never in the answer",
    zh: "系统出错，请稍后再试",
    en: "Something went wrong; please try again later",
  },
})
