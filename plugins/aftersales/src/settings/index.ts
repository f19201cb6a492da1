import { defineSetting, type BilingualText, type SettingDefinition } from "@anxin/compliance"
import { isPerishableTable, type PerishableRow } from "../domain/perishable"
import { PERISHABLE_TABLE } from "./perishable-table"

/** Keys of the plugin's settings. */
export const SETTING = {
  return_period_days: "aftersales.return_period_days",
  weekends_extend: "aftersales.weekends_extend_return_period",
  confirmation_days: "aftersales.receipt_confirmation_days",
  decision_days: "aftersales.return_decision_days",
  refund_days: "aftersales.refund_days",
  deemed_refusal_days: "aftersales.deemed_refusal_days",
  perishable_foods: "aftersales.perishable_foods",
} as const

const days =
  (min: number, max: number) =>
  (value: unknown): BilingualText | undefined =>
    Number.isInteger(value) && Number(value) >= min && Number(value) <= max
      ? undefined
      : { zh: `须为 ${min} 到 ${max} 的整数天数`, en: `a whole number of days from ${min} to ${max}` }

const yesOrNo = (value: unknown): BilingualText | undefined =>
  typeof value === "boolean" ? undefined : { zh: "须为是或否", en: "yes or no" }

const CONSUMER_LAW_SINCE = "2014-03-15"
const OPENED = "2026-11-01"

export const settings: SettingDefinition[] = [
  defineSetting<number>({
    key: SETTING.return_period_days,
    title: { zh: "无理由退货期限（天）", en: "Period of return without reason (days)" },
    default: 7,
    effective_from: CONSUMER_LAW_SINCE,
    source: "消费者权益保护法 §25",
    certainty: "law",
    loosens: "down",
    validate: days(7, 90),
  }),
  defineSetting<boolean>({
    key: SETTING.weekends_extend,
    title: { zh: "退货期限最后一天逢普通周末顺延", en: "An ordinary weekend moves the last day of return" },
    default: true,
    effective_from: OPENED,
    source: {
      zh: "民法典 §203：法定休息日是否包括普通周末有争议，取有利于顾客的理解",
      en: "民法典 §203; whether ordinary weekends are rest days is disputed, the reading that favours the customer is taken",
    },
    certainty: "house_rule",
    loosens: "down",
    validate: yesOrNo,
  }),
  defineSetting<number>({
    key: SETTING.confirmation_days,
    title: { zh: "签收后多少天内的确认收货可推迟退货起算日", en: "Days after hand-over in which a confirmation moves the day of receipt" },
    default: 15,
    effective_from: OPENED,
    source: {
      zh: "安心商城规则：确认收货晚于签收时以确认为准，但不无限期",
      en: "house rule: a confirmation later than the hand-over counts, but not without limit",
    },
    certainty: "house_rule",
    loosens: "down",
    validate: days(0, 90),
  }),
  defineSetting<number>({
    key: SETTING.decision_days,
    title: { zh: "退货申请处理期限（天）", en: "Time to decide on a return request (days)" },
    default: 3,
    effective_from: OPENED,
    source: {
      zh: "安心商城规则（D11：在规定时间内处理）",
      en: "house rule (D11: handled within the time set)",
    },
    certainty: "house_rule",
    loosens: "up",
    validate: days(1, 14),
  }),
  defineSetting<number>({
    key: SETTING.refund_days,
    title: { zh: "收到退货后退款期限（天）", en: "Time to refund after the goods are back (days)" },
    default: 7,
    effective_from: CONSUMER_LAW_SINCE,
    source: "消费者权益保护法 §25",
    certainty: "law",
    loosens: "up",
    validate: days(1, 7),
  }),
  defineSetting<number>({
    key: SETTING.deemed_refusal_days,
    title: { zh: "未处理视为拒绝的天数", en: "Days without handling that count as refusal" },
    default: 15,
    effective_from: "2015-03-15",
    source: "侵害消费者权益行为处罚办法 §8、§9",
    certainty: "law",
    loosens: "up",
    validate: days(1, 15),
  }),
  defineSetting<PerishableRow[]>({
    key: SETTING.perishable_foods,
    title: { zh: "“鲜活易腐”食品表（类别、储存、保质期）", en: "Table of fresh and perishable food (category, storage, shelf life)" },
    default: PERISHABLE_TABLE,
    effective_from: OPENED,
    source: {
      zh: "消费者权益保护法 §25 第一款第（二）项；法律未规定天数",
      en: "消费者权益保护法 §25(1)(2); the law names no number of days",
    },
    certainty: "unverified",
    loosens: "any_change",
    validate: (value) =>
      isPerishableTable(value)
        ? undefined
        : {
            zh: "须为列表，每行包含 food_category、storage_zone、goods_kind、max_shelf_life_days",
            en: "a list of rows with food_category, storage_zone, goods_kind and max_shelf_life_days",
          },
  }),
]
