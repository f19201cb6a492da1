import type { PartySummary } from "@anxin/compliance/contracts/services"
import { defineGaps } from "../gaps"
import type { LabelContent } from "../label-content"
import { isProductionLicenceNumber, productionLicenceCheckHolds } from "../numbers/production-licence"
import { isStandardCode } from "../numbers/standard-code"
import { isEmpty, isPrepacked, type Check } from "./context"

const gap = defineGaps({
  producer_missing: { field: "producer_id", clause: "食品安全法 §67(3)", zh: "未选择生产者", en: "The producer is missing" },
  producer_unknown: { field: "producer_id", clause: "食品安全法 §67(3)", zh: "生产者不存在", en: "There is no such producer" },
  producer_name_missing: { field: "producer_id", clause: "食品安全法 §67(3)", zh: "生产者缺少名称", en: "The producer has no name on file" },
  producer_address_missing: { field: "producer_id", clause: "食品安全法 §67(3)", zh: "生产者缺少地址", en: "The producer has no address on file" },
  producer_contact_missing: { field: "producer_id", clause: "食品安全法 §67(3)", zh: "生产者缺少联系方式", en: "The producer has no contact on file" },
  standard_code_missing: { field: "standard_code", clause: "食品安全法 §67(5)", zh: "缺少产品标准代号", en: "The product standard code is missing" },
  standard_code_malformed: {
    field: "standard_code",
    clause: "食品安全法 §67(5)",
    zh: "产品标准代号格式不正确（如 GB/T 20980、GB 19644、Q/ABC 0001S）",
    en: "The product standard code has the wrong form (such as GB/T 20980, GB 19644, Q/ABC 0001S)",
  },
  production_licence_missing: {
    field: "production_licence_number",
    clause: "食品安全法 §67(8)",
    zh: "缺少食品生产许可证编号",
    en: "The production licence number is missing",
  },
  production_licence_malformed: {
    field: "production_licence_number",
    clause: "食品生产许可管理办法 §29",
    zh: "生产许可证编号应为 SC 加 14 位数字",
    en: "A production licence number is SC and 14 digits",
  },
  production_licence_check_failed: {
    field: "production_licence_number",
    clause: "GB/T 17710",
    zh: "生产许可证编号校验位不符，请核对包装",
    en: "The check digit of the production licence number does not hold; compare it with the pack",
    severity: "notice",
  },
  production_licence_not_on_file: {
    field: "production_licence_number",
    clause: "食品安全法 §67(8); R4",
    zh: "该编号不在生产者已核验的许可证中",
    en: "The producer has no verified licence with this number on file",
  },
})

const isBlank = (text: { zh: string; en: string }) => isEmpty(text.zh) && isEmpty(text.en)

function checkParty({ producer_id }: LabelContent, producer: PartySummary | null | undefined) {
  if (!producer_id) return [gap("producer_missing")]
  if (producer === undefined) return []
  if (producer === null) return [gap("producer_unknown")]
  return [
    ...(isBlank(producer.name) ? [gap("producer_name_missing")] : []),
    ...(isBlank(producer.address) ? [gap("producer_address_missing")] : []),
    ...(isEmpty(producer.contact) ? [gap("producer_contact_missing")] : []),
  ]
}

function checkLicenceNumber(number: string, producer: PartySummary | null | undefined) {
  if (!isProductionLicenceNumber(number)) return [gap("production_licence_malformed")]
  // Real numbers fail the check digit: a warning for whoever decides, not a refusal.
  const gaps = productionLicenceCheckHolds(number) ? [] : [gap("production_licence_check_failed")]
  const onFile = producer?.licences.some((licence) => licence.state === "verified" && licence.number === number)
  if (producer && !onFile) gaps.push(gap("production_licence_not_on_file"))
  return gaps
}

/** Who made it, under which licence and standard. Imports may go without both numbers (GB 7718). */
export const checkProducer: Check = (content, { producer }) => {
  const gaps = checkParty(content, producer)
  if (!isPrepacked(content) || content.goods_kind === "import") return gaps
  if (isEmpty(content.standard_code)) gaps.push(gap("standard_code_missing"))
  else if (!isStandardCode(content.standard_code!)) gaps.push(gap("standard_code_malformed"))
  if (isEmpty(content.production_licence_number)) gaps.push(gap("production_licence_missing"))
  else gaps.push(...checkLicenceNumber(content.production_licence_number!, producer))
  return gaps
}
