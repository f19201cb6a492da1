import { defineGaps } from "../gaps"
import { isEmpty, type Check } from "./context"

const gap = defineGaps({
  importer_missing: { field: "importer", clause: "食品安全法 §97", zh: "缺少境内代理商", en: "The agent in China is missing" },
  importer_name_missing: { field: "importer", clause: "食品安全法 §97", zh: "缺少境内代理商名称", en: "The name of the agent in China is missing" },
  importer_address_missing: { field: "importer", clause: "食品安全法 §97", zh: "缺少境内代理商地址", en: "The address of the agent in China is missing" },
  importer_contact_missing: { field: "importer", clause: "食品安全法 §97", zh: "缺少境内代理商联系方式", en: "The contact of the agent in China is missing" },
  overseas_registration_missing: {
    field: "overseas_registration_number",
    clause: "GB 7718-2025 进口食品",
    zh: "缺少境外生产企业在华注册编号",
    en: "The registration number of the overseas plant is missing",
  },
})

/** Food Safety Law 97: imported food names its origin (see texts) and who answers for it here. */
export const checkImport: Check = (content) => {
  if (content.goods_kind !== "import") return []
  const { importer, edition } = content
  const gaps = []
  if (!importer) gaps.push(gap("importer_missing"))
  else {
    if (isEmpty(importer.name.zh)) gaps.push(gap("importer_name_missing"))
    if (isEmpty(importer.address.zh)) gaps.push(gap("importer_address_missing"))
    if (isEmpty(importer.contact)) gaps.push(gap("importer_contact_missing"))
  }
  if (isEmpty(content.overseas_registration_number)) {
    // The older edition does not print it; customs registration is asked for all the same.
    gaps.push(gap("overseas_registration_missing", undefined, edition === "GB7718-2025" ? "deny" : "notice"))
  }
  return gaps
}
