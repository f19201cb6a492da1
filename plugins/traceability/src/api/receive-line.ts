import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { checkPrintedDates, checkQuantities } from "../domain/check-receipt-line"
import { isGtin } from "../domain/gtin"
import { traceError } from "../errors"
import type { LineContent } from "../modules/traceability/sql/receipts"
import { neighbour } from "../service-of"
import type { ReceiptLineInput } from "./validators"

interface VariantOnFile {
  id: string
  title: string
  product_id: string
  product: { title: string }
  manage_inventory: boolean
  inventory_items: { inventory_item_id: string; required_quantity: number }[]
}

async function variantsOnFile(container: MedusaContainer, ids: string[]): Promise<Map<string, VariantOnFile>> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "product_variant",
    fields: ["id", "title", "product_id", "product.title", "manage_inventory", "inventory_items.inventory_item_id", "inventory_items.required_quantity"],
    filters: { id: ids },
  })
  return new Map((data as unknown as VariantOnFile[]).map((variant) => [variant.id, variant]))
}

/** Refuses at once what can never be right, so that it is put right where it was written. */
function assertPossible(line: ReceiptLineInput, line_no: number, receivedOn: string): void {
  if (line.gtin && !isGtin(line.gtin)) throw traceError("gtin_invalid", { line_no, gtin: line.gtin })
  const checked = { ...line, line_no, photo_id: null }
  const [issue] = [...checkQuantities(checked), ...checkPrintedDates(checked, receivedOn)]
  if (issue) throw traceError(issue.reason as Parameters<typeof traceError>[0], issue.details)
}

/**
 * Lines as they are kept: with the goods that a variant stands for, and name and specification as on its label.
 * `first` is the number of the first line, for the messages.
 */
export async function linesForReceipt(
  container: MedusaContainer,
  lines: readonly ReceiptLineInput[],
  receivedOn: string,
  first = 1
): Promise<LineContent[]> {
  const ids = [...new Set(lines.map((line) => line.variant_id))]
  const [variants, labels] = await Promise.all([variantsOnFile(container, ids), neighbour(container, "labelling").activeLabels(ids)])
  return lines.map((line, index) => {
    assertPossible(line, first + index, receivedOn)
    const variant = variants.get(line.variant_id)
    if (!variant || !variant.manage_inventory) throw traceError("unknown_variant", { variant_id: line.variant_id })
    const [item, ...more] = variant.inventory_items
    if (!item) throw traceError("unknown_variant", { variant_id: line.variant_id })
    if (more.length || item.required_quantity !== 1) throw traceError("variant_is_kit", { variant_id: line.variant_id })
    const label = labels.get(line.variant_id)
    return {
      ...line,
      refusal_note: line.refusal_note ?? null,
      product_id: variant.product_id,
      inventory_item_id: item.inventory_item_id,
      name: label?.name ?? { zh: variant.product.title, en: variant.product.title },
      specification: label?.specification ?? variant.title,
    }
  })
}
