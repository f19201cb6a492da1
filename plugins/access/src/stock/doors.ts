import { closed } from "../domain/rows"
import { INSTEAD } from "./reasons"

/** Stock routes outside `/admin` that act for whoever knocks, or that make staff accounts by another way. */
export const closedDoors = [
  ...closed(INSTEAD.store_returns, `
    POST /store/returns
  `),
  ...closed(INSTEAD.transfers, `
    POST /store/orders/:id/transfer/request
    POST /store/orders/:id/transfer/accept
    POST /store/orders/:id/transfer/decline
    POST /store/orders/:id/transfer/cancel
  `),
  ...closed(INSTEAD.payment_hooks, `
    POST /hooks/payment/:provider
  `),
  ...closed(INSTEAD.foreign_accounts, `
    POST /cloud/auth/users
    POST /auth/:auth_provider/user
  `),
]
