import { allow, allowOwn, closed, open, self } from "../domain/rows"
import { INSTEAD } from "./reasons"

/** Customers, staff accounts and keys. Granting roles is among this plugin's own routes. */
export const peopleRoutes = [
  ...allow("customer.read", `
    GET /admin/customers
    GET /admin/customers/:id
    GET /admin/customers/:id/addresses
    GET /admin/customers/:id/addresses/:address_id
    GET /admin/customer-groups
    GET /admin/customer-groups/:id
  `),
  ...allow("customer.write", `
    POST /admin/customers
    POST /admin/customers/:id
    POST /admin/customers/:id/addresses
    POST /admin/customers/:id/addresses/:address_id
    DELETE /admin/customers/:id/addresses/:address_id
    POST /admin/customers/:id/customer-groups
    POST /admin/customer-groups
    POST /admin/customer-groups/:id
    POST /admin/customer-groups/:id/customers
    DELETE /admin/customer-groups/:id
  `),
  ...closed(INSTEAD.customer_deletion, `
    DELETE /admin/customers/:id
  `),
  ...self(`
    GET /admin/users/me
  `),
  ...allow("user.read", `
    GET /admin/users
    GET /admin/invites
    GET /admin/invites/:id
  `),
  ...allowOwn("user.read", "id", `
    GET /admin/users/:id
    GET /admin/users/:id/auth-providers
  `),
  ...allowOwn("user.write", "id", `
    POST /admin/users/:id
    POST /admin/users/:id/reset-password
  `),
  ...allow("user.write", `
    POST /admin/invites
    POST /admin/invites/:id/resend
    DELETE /admin/invites/:id
  `),
  // Guarded by the invitation's own token; the new account has no role and so no permission.
  ...open(`
    POST /admin/invites/accept
  `),
  ...closed(INSTEAD.foreign_roles, `
    DELETE /admin/users/:id/roles
    GET /admin/rbac/roles/:id
    POST /admin/rbac/roles/:id
    DELETE /admin/rbac/roles/:id
  `),
  ...allow("api_key.read", `
    GET /admin/api-keys
    GET /admin/api-keys/:id
  `),
  ...allow("api_key.write", `
    POST /admin/api-keys
    POST /admin/api-keys/:id
    POST /admin/api-keys/:id/revoke
    POST /admin/api-keys/:id/sales-channels
    DELETE /admin/api-keys/:id
  `),
]
