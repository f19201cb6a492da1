import { writeFileSync } from "node:fs"
import type { ExecArgs } from "@medusajs/framework/types"
import { seedStaff } from "./base/seed-staff"
import { seedStore } from "./base/seed-store"
import { seedEnv } from "./seed-env"

/**
 * What every shop has before its first product: channel, region, stock location, delivery, key, staff.
 * Idempotent: a second run, or a run after an interrupted one, adds only what is missing.
 */
export default async function seedBase({ container }: ExecArgs): Promise<void> {
  const store = await seedStore(container)
  await seedStaff(container, seedEnv.staff)
  if (seedEnv.output) writeFileSync(seedEnv.output, JSON.stringify(store), { mode: 0o600 })
}
