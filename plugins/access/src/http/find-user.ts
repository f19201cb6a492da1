import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { accessError } from "../errors"

/** Throws `access.user_unknown`. */
export async function assertUserExists(container: MedusaContainer, id: string): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "user", fields: ["id"], filters: { id } })
  if (!data.length) throw accessError("user_unknown", { user_id: id })
}

/** Throws `access.key_unknown` for a publishable or revoked key as well. */
export async function assertSecretKeyExists(container: MedusaContainer, id: string): Promise<void> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "api_key", fields: ["id", "type", "revoked_at"], filters: { id } })
  const [key] = data
  if (!key || key.type !== "secret" || (key.revoked_at && new Date(key.revoked_at) <= new Date())) {
    throw accessError("key_unknown", { key_id: id })
  }
}
