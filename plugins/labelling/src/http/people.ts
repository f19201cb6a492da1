import { Modules } from "@medusajs/framework/utils"
import type { ServiceLocator } from "@anxin/compliance/contracts/facts"

interface Users {
  listUsers(filters: object, config: object): Promise<{ id: string; email: string; first_name: string | null; last_name: string | null }[]>
}

/** Names of staff by user id, for "written by … approved by …"; who left keeps the id. */
export async function staffNames(container: ServiceLocator, ids: readonly (string | null)[]): Promise<Record<string, string>> {
  const known = [...new Set(ids.filter((id): id is string => Boolean(id?.startsWith("user_"))))]
  if (!known.length) return {}
  const users = await container.resolve<Users>(Modules.USER).listUsers({ id: known }, { take: known.length })
  return Object.fromEntries(
    users.map(({ id, email, first_name, last_name }) => [id, [first_name, last_name].filter(Boolean).join(" ") || email])
  )
}
