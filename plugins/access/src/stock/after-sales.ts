import { closed } from "../domain/rows"
import { INSTEAD } from "./reasons"

/** Medusa's own returns, claims and exchanges: they know no legal deadline and no lot. */
export const closedAfterSalesRoutes = [
  ...closed(INSTEAD.returns, `
    POST /admin/returns
    POST /admin/returns/:id
    POST /admin/returns/:id/cancel
    POST /admin/returns/:id/dismiss-items
    POST /admin/returns/:id/dismiss-items/:action_id
    DELETE /admin/returns/:id/dismiss-items/:action_id
    POST /admin/returns/:id/receive
    DELETE /admin/returns/:id/receive
    POST /admin/returns/:id/receive/confirm
    POST /admin/returns/:id/receive-items
    POST /admin/returns/:id/receive-items/:action_id
    DELETE /admin/returns/:id/receive-items/:action_id
    POST /admin/returns/:id/request
    DELETE /admin/returns/:id/request
    POST /admin/returns/:id/request-items
    POST /admin/returns/:id/request-items/:action_id
    DELETE /admin/returns/:id/request-items/:action_id
    POST /admin/returns/:id/shipping-method
    POST /admin/returns/:id/shipping-method/:action_id
    DELETE /admin/returns/:id/shipping-method/:action_id
  `),
  ...closed(INSTEAD.exchanges, `
    POST /admin/claims
    POST /admin/claims/:id/cancel
    POST /admin/claims/:id/claim-items
    POST /admin/claims/:id/claim-items/:action_id
    DELETE /admin/claims/:id/claim-items/:action_id
    POST /admin/claims/:id/inbound/items
    POST /admin/claims/:id/inbound/items/:action_id
    DELETE /admin/claims/:id/inbound/items/:action_id
    POST /admin/claims/:id/inbound/shipping-method
    POST /admin/claims/:id/inbound/shipping-method/:action_id
    DELETE /admin/claims/:id/inbound/shipping-method/:action_id
    POST /admin/claims/:id/outbound/items
    POST /admin/claims/:id/outbound/items/:action_id
    DELETE /admin/claims/:id/outbound/items/:action_id
    POST /admin/claims/:id/outbound/shipping-method
    POST /admin/claims/:id/outbound/shipping-method/:action_id
    DELETE /admin/claims/:id/outbound/shipping-method/:action_id
    POST /admin/claims/:id/request
    DELETE /admin/claims/:id/request
    POST /admin/exchanges
    POST /admin/exchanges/:id/cancel
    POST /admin/exchanges/:id/inbound/items
    POST /admin/exchanges/:id/inbound/items/:action_id
    DELETE /admin/exchanges/:id/inbound/items/:action_id
    POST /admin/exchanges/:id/inbound/shipping-method
    POST /admin/exchanges/:id/inbound/shipping-method/:action_id
    DELETE /admin/exchanges/:id/inbound/shipping-method/:action_id
    POST /admin/exchanges/:id/outbound/items
    POST /admin/exchanges/:id/outbound/items/:action_id
    DELETE /admin/exchanges/:id/outbound/items/:action_id
    POST /admin/exchanges/:id/outbound/shipping-method
    POST /admin/exchanges/:id/outbound/shipping-method/:action_id
    DELETE /admin/exchanges/:id/outbound/shipping-method/:action_id
    POST /admin/exchanges/:id/request
    DELETE /admin/exchanges/:id/request
  `),
]
