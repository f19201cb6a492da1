import type SuppliersModuleService from "../../src/modules/suppliers/service"
import type { LicenceType } from "../../src/domain/vocabulary"

/** Puts a verified party straight into the table. */
export async function insertParty(service: SuppliersModuleService, over: Record<string, unknown> = {}): Promise<string> {
  const [row] = await service.createParties([
    {
      kind: "supplier",
      state: "verified",
      name_zh: "测试食品有限公司",
      name_en: "Test Food Co.",
      address_zh: "测试路1号",
      address_en: "1 Test Road",
      contact: "0592-0000000",
      goods_kinds: ["prepacked"],
      ...over,
    } as never,
  ])
  return (row as unknown as { id: string }).id
}

/** Puts a verified licence straight into the table; without dates it is valid for good. */
export async function insertLicence(
  service: SuppliersModuleService,
  party_id: string,
  over: Record<string, unknown> & { type?: LicenceType } = {}
): Promise<string> {
  const [row] = await service.createLicences([
    {
      party_id,
      type: "business_licence",
      number: "X1",
      issuer: "测试市场监督管理局",
      valid_from: "2020-01-01",
      valid_to: null,
      food_categories: [],
      sales_items: [],
      state: "verified",
      submitted_by: "user_a",
      submitted_at: new Date("2025-01-01"),
      decided_by: "user_b",
      decided_at: new Date("2025-01-02"),
      ...over,
    } as never,
  ])
  return (row as unknown as { id: string }).id
}
