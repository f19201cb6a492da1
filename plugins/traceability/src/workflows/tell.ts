import type { AccessService } from "@anxin/compliance/contracts/services"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { neighbour } from "../service-of"

/**
 * Tells people of something that has happened already: a notice that cannot be written is logged, because the
 * goods have moved and an error would say that they have not.
 */
export async function tell(container: MedusaContainer, notice: Parameters<AccessService["notifyRoles"]>[0]): Promise<void> {
  try {
    await neighbour(container, "access").notifyRoles(notice)
  } catch (cause) {
    container.resolve(ContainerRegistrationKeys.LOGGER).error(`notice ${notice.code} of ${notice.subject_id} was not written`, cause as Error)
  }
}
