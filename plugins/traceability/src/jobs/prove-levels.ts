import type { MedusaContainer } from "@medusajs/framework/types"
import { proveLevels } from "../workflows/keep-stock"

/** Every night the projection is proved equal to lots and reservations. */
export default async function proveLevelsJob(container: MedusaContainer): Promise<void> {
  await proveLevels(container)
}

export const config = { name: "traceability-prove-levels", schedule: "30 3 * * *" }
