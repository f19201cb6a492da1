import { parseInput, type RoleCode } from "@anxin/compliance"
import { z } from "@medusajs/framework/zod"
import { isRoleCode, ROLE_CODES } from "../domain/roles"
import { accessError } from "../errors"

const body = z.object({ roles: z.array(z.string()).min(1).max(ROLE_CODES.length) })

/** `{ roles: ["buyer"] }`, the shape that Medusa's own validator of this path demands. Throws `access.role_unknown`. */
export function requestedRoles(input: unknown): RoleCode[] {
  const { roles } = parseInput(body, input)
  return roles.map((role) => knownRole(role))
}

/** Throws `access.role_unknown`. */
export function knownRole(role: string | undefined): RoleCode {
  if (!isRoleCode(role)) throw accessError("role_unknown", { role: role ?? "" })
  return role
}

/** Nobody changes their own roles, an owner neither. Throws `access.role_own`. */
export function assertNotSelf(actorId: string, userId: string): void {
  if (actorId === userId) throw accessError("role_own")
}
