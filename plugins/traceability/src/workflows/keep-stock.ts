import { COMPLIANCE_MODULE, legalDate, shopNow } from "@anxin/compliance"
import type { Actor } from "@anxin/compliance/contracts/access"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { stockOf } from "../service-of"
import { DELIVERY_DAYS } from "../settings"
import { tell } from "./tell"

const SYSTEM: Actor = { type: "system", id: "traceability" }

interface DatedSettings {
  setting<T>(key: string, today: string): Promise<T>
}

/**
 * Proves that every inventory level is what its lots and reservations say. What differs is told to those who answer
 * for stock, then put right. Answers how many levels differed.
 */
export async function proveLevels(container: MedusaContainer): Promise<number> {
  const service = stockOf(container)
  const differences = await service.levelDifferences()
  for (const one of differences) {
    container.resolve(ContainerRegistrationKeys.LOGGER).error(`inventory level differs from its lots: ${JSON.stringify(one)}`)
    await tell(container, {
      roles: ["store_manager", "operations_director", "compliance_officer"],
      code: "traceability.level_differs",
      message: {
        zh: `库存核对不符：系统 ${one.stocked}（占用 ${one.reserved}），批次应为 ${one.stocked_should_be}（占用 ${one.reserved_should_be}）`,
        en: `Stock differs: level ${one.stocked} (reserved ${one.reserved}), lots say ${one.stocked_should_be} (reserved ${one.reserved_should_be})`,
      },
      subject_id: one.inventory_item_id,
    })
  }
  if (differences.length) await service.projectStale()
  return differences.length
}

/** Lots whose last day has passed expire; orders that still wait for one are named to those who can act. */
async function expire(container: MedusaContainer, today: string, at: Date): Promise<void> {
  for (const { lot_id, order_ids } of await stockOf(container).expireLots(today, { actor: SYSTEM, at })) {
    if (!order_ids.length) continue
    await tell(container, {
      roles: ["warehouse_keeper", "store_manager", "support_supervisor"],
      code: "traceability.allocated_lot_expired",
      message: {
        zh: `已占用的批次到期，${order_ids.length} 个订单需要改配或取消`,
        en: `An allocated lot expired; ${order_ids.length} orders need another lot or their cancellation`,
      },
      subject_id: lot_id,
    })
  }
}

/**
 * Brings stock to the present day and promise: expires lots, projects the levels for the day, proves them. Safe to
 * run at any moment and in several processes.
 */
export async function keepStock(container: MedusaContainer): Promise<void> {
  const at = shopNow(container)
  const day = legalDate(at)
  const delivery_days = await container.resolve<DatedSettings>(COMPLIANCE_MODULE).setting<number>(DELIVERY_DAYS, day)
  const service = stockOf(container)
  await service.attachProjection()
  await expire(container, day, at)
  await service.applyPolicy({ day, delivery_days })
  await proveLevels(container)
}

/** True when the levels were made for another day or another promise than today's. */
export async function isBehind(container: MedusaContainer): Promise<boolean> {
  const day = legalDate(shopNow(container))
  const [policy, delivery_days] = await Promise.all([
    stockOf(container).stockPolicy(),
    container.resolve<DatedSettings>(COMPLIANCE_MODULE).setting<number>(DELIVERY_DAYS, day),
  ])
  return policy.day !== day || policy.delivery_days !== delivery_days
}
