import { defineErrors } from "@anxin/compliance"

/** Codes of what this plugin refuses outright; what a label lacks are gaps (`label.…`), see `domain/gaps.ts`. */
export const labellingError = defineErrors("labelling", {
  variant_unknown: {
    type: "not_found",
    when: "a route names a variant that does not exist",
    zh: "没有这个商品规格",
    en: "There is no such product variant",
  },
  product_unknown: {
    type: "not_found",
    when: "a route names a product that does not exist",
    zh: "没有这个商品",
    en: "There is no such product",
  },
  draft_missing: {
    type: "not_found",
    when: "a draft is to be submitted and there is none",
    zh: "该规格没有标签草稿",
    en: "The variant has no draft of a label",
  },
  draft_changed: {
    type: "conflict",
    when: "a draft is saved or submitted in a revision that somebody has changed since",
    zh: "草稿已被他人修改（当前修订号 {revision}），请刷新后重试",
    en: "Somebody changed the draft meanwhile (now revision {revision}); please reload",
  },
  in_review: {
    type: "conflict",
    when: "a label is edited or submitted while a submitted version waits for a decision",
    zh: "版本 {version} 正在审核，处理完成前不能修改",
    en: "Version {version} is under review and cannot be changed until it is decided",
  },
  not_submitted: {
    type: "conflict",
    when: "a version is decided on that does not wait for a decision, for example because somebody was faster",
    zh: "版本 {version} 不在待审核状态，可能已由他人处理",
    en: "Version {version} does not wait for a decision; somebody may have decided it already",
  },
  same_person: {
    type: "forbidden",
    when: "whoever wrote or submitted something decides on it",
    zh: "编写或提交人不能审批自己的内容，请另一位同事处理",
    en: "Whoever wrote or submitted it cannot approve it; another person has to",
  },
  incomplete: {
    type: "not_allowed",
    when: "a label with gaps is submitted or approved",
    zh: "标签不完整：缺 {count} 项",
    en: "The label is not complete: {count} gaps",
    status: 422,
  },
  non_food_unconfirmed: {
    type: "not_allowed",
    when: "a food becomes a non-food by approval and the second person did not say so",
    zh: "该版本把食品改为非食品，需第二人明确确认并说明理由",
    en: "This version turns a food into a non-food; the second person has to confirm it and give a reason",
    status: 422,
  },
  stock_must_be_managed: {
    type: "not_allowed",
    when: "a variant of food is to be sold without stock control or on back-order: no lot would stand behind it",
    zh: "食品必须管理库存且不得预售缺货",
    en: "Food needs managed stock and takes no back-orders",
    status: 422,
  },
  listing_changed: {
    type: "conflict",
    when: "a listing is approved that changed after the approver looked at it",
    zh: "商品内容在您查看后又被修改，请重新审核",
    en: "The listing changed after you looked at it; please review it again",
  },
  too_many_products: {
    type: "invalid_data",
    when: "food information is asked for more products than one answer holds",
    zh: "一次最多查询 {max} 个商品",
    en: "At most {max} products at once",
  },
})
