/** What one unit of an order line takes of an inventory item; kits and multipacks take several. */
export interface LineNeed {
  order_line_id: string
  inventory_item_id: string
  required_quantity: number
}

/** Packs of an inventory item for a line. */
export interface ItemQuantity {
  order_line_id: string
  inventory_item_id: string
  quantity: number
}

export interface LineUnits {
  order_line_id: string
  quantity: number
}

const sumBy = (rows: readonly ItemQuantity[], line: string, item: string) =>
  rows.filter((row) => row.order_line_id === line && row.inventory_item_id === item).reduce((sum, row) => sum + Number(row.quantity), 0)

/**
 * Whole units of each order line that packs leaving now make up: what was open less what stays open. Answers the line
 * of which the parts do not fit together as `broken`.
 */
export function lineUnits(
  needs: readonly LineNeed[],
  open: readonly ItemQuantity[],
  remaining: readonly ItemQuantity[]
): { units: LineUnits[]; broken?: string } {
  const units: LineUnits[] = []
  for (const line of new Set(needs.map((need) => need.order_line_id))) {
    const counts = needs
      .filter((need) => need.order_line_id === line)
      .map(({ inventory_item_id: item, required_quantity }) => (sumBy(open, line, item) - sumBy(remaining, line, item)) / required_quantity)
    const [quantity = 0] = counts
    if (!Number.isInteger(quantity) || counts.some((count) => count !== quantity)) return { units: [], broken: line }
    if (quantity > 0) units.push({ order_line_id: line, quantity })
  }
  return { units }
}
