import type { MedusaContainer } from "@medusajs/framework/types"
import { SUPPLIERS_MODULE } from "../modules/suppliers"
import type SuppliersModuleService from "../modules/suppliers/service"
import { LAPSE_STOPS_SALE } from "../settings"
import { settingsReader } from "./settings-reader"

/**
 * Writes the approved versions of `suppliers.lapse_stops_sale` to the table that the view `supplier_standing`
 * reads. Of several for one date the one approved last holds, as it does for settings. Safe to repeat.
 */
export async function projectSalePolicy(container: MedusaContainer): Promise<void> {
  const versions = await settingsReader(container).listSettingVersions(
    { key: LAPSE_STOPS_SALE, status: "approved" },
    { order: { effective_from: "ASC", decided_at: "ASC", created_at: "ASC", id: "ASC" } }
  )
  const byDate = new Map(versions.map(({ effective_from, value }) => [effective_from, value.value === true]))
  const policies = [...byDate].map(([effective_from, lapse_stops_sale]) => ({ effective_from, lapse_stops_sale }))
  await container.resolve<SuppliersModuleService>(SUPPLIERS_MODULE).replaceSalePolicies(policies)
}
