import { actorOf } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { removeUserAccountWorkflow } from "@medusajs/medusa/core-flows"
import { assertNotSelf } from "../../../../http/change-roles"
import { assertUserExists } from "../../../../http/find-user"
import { ACCESS_MODULE } from "../../../../modules/access"
import type AccessModuleService from "../../../../modules/access/service"

/**
 * Closes a staff account, as Medusa's route does, which it replaces: that one knows no roles and would remove the
 * last owner. Roles go first, so a failure in between leaves an account that can do nothing.
 */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const id = req.params.id!
  const actor = actorOf(req)
  assertNotSelf(actor.id, id)
  await assertUserExists(req.scope, id)
  const service = req.scope.resolve<AccessModuleService>(ACCESS_MODULE)
  await service.revokeAllRoles({ user_id: id, revoked_by: actor.id })
  await removeUserAccountWorkflow(req.scope).run({ input: { userId: id } })
  // A role that was granted in the meantime must not outlive the account.
  await service.revokeAllRoles({ user_id: id, revoked_by: actor.id })
  res.json({ id, object: "user", deleted: true })
}
