import type { Mine } from "./types"

/** Pages of the dashboard and the permission without which they only show a refusal. */
const PAGES: Record<string, string> = {
  "/orders": "order.read",
  "/products": "product.read",
  "/collections": "product.read",
  "/categories": "product.read",
  "/product-options": "product.read",
  "/inventory": "inventory.read",
  "/reservations": "inventory.read",
  "/customers": "customer.read",
  "/customer-groups": "customer.read",
  "/promotions": "promotion.read",
  "/campaigns": "promotion.read",
  "/price-lists": "price.read",
  "/roles": "role.read",
  "/rulebook": "rule.read",
  "/gate-decisions": "gate_decision.read",
  "/compliance-settings": "setting.read",
  "/suppliers": "supplier.read",
  "/own-licences": "supplier.read",
  "/labels": "label.read",
  "/goods-receipts": "receipt.read",
  "/lots": "lot.read",
  "/pick-tasks": "pick_task.read",
  "/deliveries": "delivery.read",
  "/returns": "return_request.read",
  "/settings/users": "user.read",
  "/settings/regions": "store.read",
  "/settings/tax-regions": "tax.read",
  "/settings/return-reasons": "reason.read",
  "/settings/refund-reasons": "reason.read",
  "/settings/sales-channels": "store.read",
  "/settings/product-types": "product.read",
  "/settings/product-tags": "product.read",
  "/settings/locations": "inventory.read",
  "/settings/publishable-api-keys": "api_key.read",
  "/settings/secret-api-keys": "api_key.read",
}

/** Pages of routes that are closed to everybody. */
const CLOSED = ["/draft-orders", "/settings/workflows"]

/** Where everybody may be. */
const LANDING = "/notices"
const STYLE_ID = "anxin-menu"

function hide(base: string, pages: readonly string[]): void {
  const style = document.getElementById(STYLE_ID) ?? document.head.appendChild(Object.assign(document.createElement("style"), { id: STYLE_ID }))
  const links = pages.map((page) => `aside a[href="${base}${page}"]`)
  style.textContent = links.length ? `${links.join(",")}{display:none}` : ""
}

/** Hides the menu entries that would only answer a refusal, and leads away from the start page if it is one of them. */
async function fit(base: string): Promise<void> {
  const answer = await fetch("/admin/roles/me", { credentials: "include" })
  if (!answer.ok) return
  const { permissions } = (await answer.json()) as Mine
  const refused = Object.entries(PAGES).flatMap(([page, permission]) => (permissions.includes(permission) ? [] : [page]))
  hide(base, [...refused, ...CLOSED])
  // The dashboard starts on the orders, whoever signs in.
  if (location.pathname === `${base}/orders` && refused.includes("/orders")) location.replace(base + LANDING)
}

/**
 * The dashboard tells its extensions nothing about sign-in, but it asks who it is talking to after each one: the menu
 * is fitted whenever that request has been answered. A convenience only; the guard of the routes decides.
 */
export function watchSignIn(): void {
  if (typeof PerformanceObserver === "undefined") return
  const base = location.pathname.startsWith("/app") ? "/app" : ""
  new PerformanceObserver((list) => {
    if (list.getEntries().some((entry) => entry.name.includes("/admin/users/me"))) void fit(base).catch(() => undefined)
  }).observe({ type: "resource", buffered: true })
}
