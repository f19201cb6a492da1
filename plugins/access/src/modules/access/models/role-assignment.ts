import { model } from "@medusajs/framework/utils"
import { ROLE_CODES } from "../../../domain/roles"

/** A role held by a user, or by a secret API key. Revoking deletes softly, so who had what, when and from whom stays known. */
const RoleAssignment = model
  .define("role_assignment", {
    id: model.id({ prefix: "rasg" }).primaryKey(),
    /** A user's id, or a key's. */
    user_id: model.text(),
    role: model.enum(ROLE_CODES),
    /** A user's id, or `system` for the first owner. */
    assigned_by: model.text(),
    revoked_by: model.text().nullable(),
  })
  .indexes([{ on: ["user_id", "role"], unique: true }, { on: ["role"] }])

export default RoleAssignment
