import type { RoleCode } from "@anxin/compliance/contracts/access"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { createUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import type { StaffLogin } from "../seed-env"

interface RoleAssigner {
  rolesOf(userId: string): Promise<RoleCode[]>
  assignRole(input: { user_id: string; role: RoleCode; assigned_by: string }): Promise<unknown>
}

async function createUser(container: MedusaContainer, login: StaffLogin): Promise<string> {
  const auth = container.resolve(Modules.AUTH)
  const registered = await auth.register("emailpass", { body: { email: login.email, password: login.password } })
  const identity =
    registered.authIdentity ??
    (await auth.authenticate("emailpass", { body: { email: login.email, password: login.password } })).authIdentity
  if (!identity) throw new Error(`no sign-in for ${login.role}: ${registered.error ?? "unknown reason"}`)
  const { result } = await createUserAccountWorkflow(container).run({
    input: { authIdentityId: identity.id, userData: { email: login.email, first_name: login.role } },
  })
  return result.id
}

/** Creates the staff that are missing and gives each its role. */
export async function seedStaff(container: MedusaContainer, logins: readonly StaffLogin[]): Promise<void> {
  const users = container.resolve(Modules.USER)
  const access = container.resolve<RoleAssigner>("access")
  for (const login of logins) {
    const [existing] = await users.listUsers({ email: login.email })
    const userId = existing?.id ?? (await createUser(container, login))
    const roles = await access.rolesOf(userId)
    const role = login.role as RoleCode
    if (!roles.includes(role)) await access.assignRole({ user_id: userId, role, assigned_by: "system" })
  }
}
