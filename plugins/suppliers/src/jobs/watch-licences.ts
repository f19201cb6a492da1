import { legalDate, shopNow } from "@anxin/compliance"
import type { AccessService } from "@anxin/compliance/contracts/services"
import type { MedusaContainer } from "@medusajs/framework/types"
import { SUPPLIERS_MODULE } from "../modules/suppliers"
import type SuppliersModuleService from "../modules/suppliers/service"
import { projectSalePolicy } from "../policy/project-sale-policy"
import { settingsReader } from "../policy/settings-reader"
import { remindOfEndings } from "../reminders/remind-of-endings"
import { REMINDER_DAYS } from "../settings"

/**
 * Every morning: reminds of papers that end soon, and makes good an announcement of a setting that was lost.
 * Nothing here stops or starts a sale: standing follows the dates by itself.
 */
export default async function watchLicences(container: MedusaContainer): Promise<void> {
  await projectSalePolicy(container)
  const today = legalDate(shopNow(container))
  const thresholds = await settingsReader(container).setting<number[]>(REMINDER_DAYS, today)
  const service = container.resolve<SuppliersModuleService>(SUPPLIERS_MODULE)
  await remindOfEndings(service, container.resolve<AccessService>("access"), today, thresholds)
}

/** 09:00 in Shanghai. */
export const config = { name: "suppliers-watch-licences", schedule: "0 1 * * *" }
