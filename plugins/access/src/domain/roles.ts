import type { BilingualText, RoleCode } from "@anxin/compliance"

/** The staff roles in the order in which pages show them, with their names. */
export const ROLE_TITLES: Record<RoleCode, BilingualText> = {
  owner: { zh: "所有者", en: "Owner" },
  store_manager: { zh: "店长", en: "Store manager" },
  operations_director: { zh: "运营总监", en: "Operations director" },
  compliance_officer: { zh: "合规专员", en: "Compliance officer" },
  food_safety_officer: { zh: "食品安全员", en: "Food safety officer" },
  buyer: { zh: "采购", en: "Buyer" },
  warehouse_keeper: { zh: "仓库管理员", en: "Warehouse keeper" },
  finance: { zh: "财务", en: "Finance" },
  support_agent: { zh: "客服", en: "Support agent" },
  support_supervisor: { zh: "客服主管", en: "Support supervisor" },
  content_editor: { zh: "内容编辑", en: "Content editor" },
  auditor: { zh: "审计", en: "Auditor" },
  regulator: { zh: "监管人员", en: "Regulator" },
}

export const ROLE_CODES = Object.keys(ROLE_TITLES) as RoleCode[]

/** Every role but those named. */
export const allBut = (...left_out: RoleCode[]): RoleCode[] => ROLE_CODES.filter((role) => !left_out.includes(role))

/** A key cannot be asked who it is, so it may look but never decide: only these roles are granted to secret API keys. */
export const KEY_ROLES: readonly RoleCode[] = ["auditor", "regulator"]

export function isRoleCode(value: unknown): value is RoleCode {
  return typeof value === "string" && Object.hasOwn(ROLE_TITLES, value)
}
