import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { ComplianceEvents } from "../../../events"
import type { SettingVersionRow } from "../../../modules/compliance/service"

/** Tells subscribers of an approved value; called after it was committed. */
export async function announce(container: MedusaContainer, version: SettingVersionRow): Promise<void> {
  if (version.status !== "approved") return
  const { id, key, effective_from } = version
  await container.resolve(Modules.EVENT_BUS).emit({ name: ComplianceEvents.SETTING_APPROVED, data: { id, key, effective_from } })
}
