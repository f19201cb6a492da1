import type { Permission } from "@anxin/compliance"

/**
 * Relations by which `?fields=` could walk from one resource to the people and the money of another: a list of
 * sales channels knows their orders, an order its customer. Medusa tests every segment of a requested path against
 * `req.disallowed` and drops the field. Segments are lower case there.
 */
const RELATIONS: { pattern: RegExp; readable_with: readonly Permission[] }[] = [
  { pattern: /^(orders?|order_.*|.*_orders?|carts?|cart_.*|.*_carts?)$/, readable_with: ["order.read"] },
  { pattern: /^(line_items?|returns?|order_?claims?|claims?|exchanges?|order_?exchanges?)$/, readable_with: ["order.read"] },
  { pattern: /^(fulfillments?|delivery_address|shipping_address|billing_address)$/, readable_with: ["order.read"] },
  { pattern: /^(customers?|customer_(?!group).*|customer_account_holder.*|account_holders?)$/, readable_with: ["customer.read", "order.read"] },
  {
    pattern: /^(payments?|payment_(collections?|sessions?).*|captures?|refunds?|transactions?)$/,
    readable_with: ["payment.read", "order.read"],
  },
  { pattern: /^(users?|user_.*|invites?|auth_identit.*|provider_identit.*)$/, readable_with: ["user.read"] },
  { pattern: /^(api_keys?|.*api_keys?(_.*)?)$/, readable_with: ["api_key.read"] },
  { pattern: /^(notifications?|workflow_executions?)$/, readable_with: [] },
]

/** What a caller with these permissions must not reach through `?fields=`. */
export function hiddenFields(permissions: ReadonlySet<Permission>): RegExp[] {
  return RELATIONS.filter((row) => !row.readable_with.some((permission) => permissions.has(permission))).map(
    (row) => row.pattern
  )
}
