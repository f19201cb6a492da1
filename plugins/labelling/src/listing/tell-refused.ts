import type { ServiceLocator } from "@anxin/compliance/contracts/facts"
import type { RuleFinding } from "@anxin/compliance/contracts/rules"
import type { AccessService } from "@anxin/compliance/contracts/services"
import type { ProductContent } from "./product-content"

const MAX_CODES = 8

/** Tells those who list products that an import left one as a draft, and why. */
export async function tellRefused(container: ServiceLocator, product: ProductContent, findings: readonly RuleFinding[]): Promise<void> {
  const codes = [...new Set(findings.filter(({ outcome }) => outcome === "deny").map(({ code }) => code))].slice(0, MAX_CODES)
  await container.resolve<AccessService>("access").notifyRoles({
    roles: ["store_manager", "buyer", "content_editor"],
    code: "labelling.import_left_draft",
    message: {
      zh: `导入的商品“${product.title}”未满足上架条件，已存为草稿：${codes.join("、")}`,
      en: `The imported product “${product.title}” may not be listed and was kept as a draft: ${codes.join(", ")}`,
    },
    subject_id: product.id,
  })
}
