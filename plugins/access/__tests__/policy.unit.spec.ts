import type { PermissionGrant, RoleCode, RouteRule } from "@anxin/compliance/contracts/access"
import { composePolicy, permissionsOfRoles, routeShape } from "../src/domain/policy"
import { ROLE_CODES } from "../src/domain/roles"
import { allow } from "../src/domain/rows"
import { decide } from "../src/guard/decide"
import { hiddenFields } from "../src/guard/hidden-fields"
import { routeFinder } from "../src/guard/route-finder"
import { permissionGrants, routeRules } from "../src/routes"
import { stockPermissions, stockRoutes } from "../src/stock"

const policy = composePolicy([
  { routes: stockRoutes, permissions: stockPermissions },
  { routes: routeRules, permissions: permissionGrants },
])
const find = routeFinder(policy.routes)
const holds = (role: RoleCode) => [...permissionsOfRoles(policy, [role])].sort()

function codeOf(run: () => unknown): string | undefined {
  try {
    run()
    return undefined
  } catch (error) {
    return (error as { code: string }).code
  }
}

const asUser = (roles: RoleCode[], method: string, url: string, id = "user_1") =>
  codeOf(() => decide(policy, find(method, url)!, { actor: { type: "user", id }, roles }))

describe("a table that is not sound stops the shop", () => {
  const grant: PermissionGrant = { permission: "a.read", roles: ["owner"], title: { zh: "a", en: "a" } }
  const route: RouteRule = { method: "GET", path: "/admin/a/:id", permission: "a.read" }

  it("refuses a route listed twice, whatever its parameters are called", () => {
    const twin = { ...route, path: "/admin/A/:other" }
    expect(() => composePolicy([{ routes: [route, twin], permissions: [grant] }])).toThrow(/listed twice/)
  })
  it("refuses a permission that nobody declares, that two declare, or that names an unknown role", () => {
    expect(() => composePolicy([{ routes: [route], permissions: [] }])).toThrow(/no part declares/)
    expect(() => composePolicy([{ routes: [route], permissions: [grant, grant] }])).toThrow(/granted twice/)
    const odd = { ...grant, roles: ["king" as RoleCode] }
    expect(() => composePolicy([{ routes: [route], permissions: [odd] }])).toThrow(/unknown roles: king/)
  })
  it("refuses a row that is not a route", () => {
    expect(() => allow("a.read", "GET /admin/*")).toThrow(/not a route row/)
    expect(() => allow("a.read", "FETCH /admin/a")).toThrow(/not a route row/)
  })
  it("lets an auditor read everything", () => {
    const { grants } = composePolicy([{ routes: [route], permissions: [grant] }])
    expect(grants.get("a.read")?.roles).toEqual(["owner", "auditor"])
  })
})

describe("who may do what, by default", () => {
  it("gives an auditor and a regulator nothing but reading", () => {
    for (const role of ["auditor", "regulator"] as const) {
      expect(holds(role).filter((permission) => !permission.endsWith(".read"))).toEqual([])
    }
    expect(holds("regulator")).toEqual([])
  })
  // The golden list of what may be changed: a new power is a decision, not an accident.
  it.each<[RoleCode, string[]]>([
    ["compliance_officer", []],
    ["food_safety_officer", []],
    ["warehouse_keeper", []],
    ["finance", ["payment.capture", "tax.write"]],
    ["buyer", ["product.import", "product.write", "upload.write"]],
    ["content_editor", ["product.write", "upload.write"]],
    ["support_agent", ["order.write"]],
    ["support_supervisor", ["customer.write", "order.cancel", "order.write", "reason.write"]],
    ["store_manager", ["customer.write", "inventory.write", "order.cancel", "order.write", "price.write", "product.export", "product.import", "product.write", "promotion.write", "upload.write"]],
  ])("lets %s change only %j", (role, expected) => {
    expect(holds(role).filter((permission) => !permission.endsWith(".read"))).toEqual(expected)
  })
  it("gives an owner everything but the till", () => {
    const missing = [...policy.grants.keys()].filter((permission) => !holds("owner").includes(permission))
    expect(missing).toEqual(["payment.capture"])
  })
  it("has a permission behind every grant and a holder for every permission", () => {
    const used = new Set(policy.routes.flatMap((rule) => ("permission" in rule ? [rule.permission] : [])))
    expect([...policy.grants.keys()].filter((permission) => !used.has(permission))).toEqual([])
    for (const grant of policy.grants.values()) expect(grant.roles.length).toBeGreaterThan(0)
  })
})

describe("decisions", () => {
  it("refuses without a role all but one's own", () => {
    expect(asUser([], "GET", "/admin/users/me")).toBeUndefined()
    expect(asUser([], "GET", "/admin/notices")).toBeUndefined()
    expect(asUser([], "GET", "/admin/products")).toBe("access.permission_missing")
  })
  it("lets people edit their own profile and nobody else's", () => {
    expect(asUser(["buyer"], "POST", "/admin/users/user_1")).toBeUndefined()
    expect(asUser(["buyer"], "POST", "/admin/users/user_2")).toBe("access.permission_missing")
    expect(asUser(["buyer"], "DELETE", "/admin/users/user_1")).toBe("access.permission_missing")
    const key = { type: "api-key" as const, id: "user_1" }
    expect(codeOf(() => decide(policy, find("POST", "/admin/users/user_1")!, { actor: key, roles: ["auditor"] }))).toBe("access.permission_missing")
  })
  it("keeps closed routes closed to every role together", () => {
    expect(asUser(ROLE_CODES, "POST", "/admin/draft-orders")).toBe("access.route_closed")
    expect(asUser(ROLE_CODES, "POST", "/admin/workflows-executions/create-order/run")).toBe("access.route_closed")
  })
  it("turns keys without a role away from every route that is not open", () => {
    const codes = policy.routes.filter((rule) => !("open" in rule)).map((rule) => {
      const caller = { actor: { type: "api-key" as const, id: "apk_1" }, roles: [] }
      return codeOf(() => decide(policy, { rule, params: {} }, caller))
    })
    expect(new Set(codes)).toEqual(new Set(["access.api_key_off", "access.route_closed"]))
  })
  it("adds up the permissions of several roles", () => {
    expect(asUser(["finance", "buyer"], "POST", "/admin/payments/pay_1/capture")).toBeUndefined()
    expect(asUser(["finance", "buyer"], "POST", "/admin/products")).toBeUndefined()
  })
  it("keeps keys without a role, customers and guests out", () => {
    const found = find("GET", "/admin/products")!
    for (const [type, code] of [["api-key", "access.api_key_off"], ["customer", "access.staff_only"], ["guest", "access.staff_only"]] as const) {
      expect(codeOf(() => decide(policy, found, { actor: { type, id: "x" }, roles: [] }))).toBe(code)
    }
    const key = { actor: { type: "api-key" as const, id: "apk_1" }, roles: ["auditor" as const] }
    expect(codeOf(() => decide(policy, found, key))).toBeUndefined()
  })
})

describe("fields that a permission does not cover", () => {
  const hides = (role: RoleCode, segment: string) => hiddenFields(permissionsOfRoles(policy, [role])).some((pattern) => pattern.test(segment))
  it("hides people and money from those who only see goods", () => {
    for (const segment of ["orders", "order", "order_link", "cart", "customer", "customers", "payment_collections", "user", "api_key", "publishable_api_keys_link", "shipping_address"]) {
      expect([segment, hides("content_editor", segment)]).toEqual([segment, true])
    }
  })
  it("leaves goods and settings readable", () => {
    for (const segment of ["id", "variants", "sales_channels", "rank", "customer_group", "customer_groups", "fulfillment_sets", "return_reason", "currency_code", "inventory_items", "reorder"]) {
      expect([segment, hides("content_editor", segment)]).toEqual([segment, false])
    }
  })
  it("shows an order whole to those who may read orders", () => {
    for (const segment of ["customer", "payment_collections", "payments", "fulfillments", "shipping_address"]) {
      expect([segment, hides("finance", segment)]).toEqual([segment, false])
    }
  })
})

it("names no route twice, across stock and own", () => {
  expect(new Set(policy.routes.map(routeShape)).size).toBe(policy.routes.length)
})
