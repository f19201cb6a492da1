import type { Permission, PermissionGrant, RoleCode, RouteRule } from "@anxin/compliance/contracts/access"

const directors: RoleCode[] = ["owner", "store_manager", "operations_director"]
const watchers: RoleCode[] = ["compliance_officer", "food_safety_officer", "buyer", "warehouse_keeper", "finance", "auditor", "regulator"]
const support: RoleCode[] = ["support_agent", "support_supervisor"]

/** Who may do what with goods. Receiving, releasing and approving are three people. */
export const permissionGrants: PermissionGrant[] = [
  { permission: "receipt.read", roles: [...directors, ...watchers], title: { zh: "查看收货单", en: "See goods receipts" } },
  { permission: "receipt.record", roles: ["store_manager", "warehouse_keeper"], title: { zh: "登记和过账收货", en: "Record and post goods receipts" } },
  {
    permission: "receipt.request_reversal",
    roles: ["store_manager", "warehouse_keeper", "buyer", "food_safety_officer"],
    title: { zh: "申请冲销收货", en: "Ask for a receipt to be reversed" },
  },
  {
    permission: "receipt.approve_reversal",
    roles: ["store_manager", "operations_director", "compliance_officer"],
    title: { zh: "批准冲销收货", en: "Approve the reversal of a receipt" },
  },
  { permission: "lot.read", roles: [...directors, ...watchers, ...support], title: { zh: "查看批次", en: "See lots" } },
  { permission: "lot.release", roles: ["food_safety_officer"], title: { zh: "放行批次", en: "Release lots" } },
  {
    permission: "lot.hold",
    roles: ["food_safety_officer", "compliance_officer", "store_manager", "operations_director", "support_supervisor"],
    title: { zh: "暂停销售批次", en: "Hold lots" },
  },
  { permission: "lot.unhold", roles: ["food_safety_officer"], title: { zh: "解除暂停", en: "End the hold of lots" } },
  { permission: "lot.dispose", roles: ["food_safety_officer", "store_manager"], title: { zh: "处置批次", en: "Dispose of lots" } },
  {
    permission: "stock.report_variance",
    roles: ["warehouse_keeper", "food_safety_officer", "store_manager"],
    title: { zh: "提交库存差异报告", en: "Report stock variances" },
  },
  {
    permission: "stock.approve_variance",
    roles: ["store_manager", "operations_director", "finance"],
    title: { zh: "批准库存差异", en: "Approve stock variances" },
  },
]

const rows = (permission: Permission, list: string): RouteRule[] =>
  list
    .trim()
    .split("\n")
    .map((line) => {
      const [method, path] = line.trim().split(" ") as [RouteRule["method"], string]
      return { method, path, permission }
    })

/** Every admin route of this plugin with its permission. */
export const routeRules: RouteRule[] = [
  ...rows("receipt.read", `
    GET /admin/goods-receipts
    GET /admin/goods-receipts/:id
    GET /admin/goods-receipts/:id/check
    GET /admin/goods-receipts/:id/lines/:line_id/photo
  `),
  ...rows("receipt.record", `
    POST /admin/goods-receipts
    POST /admin/goods-receipts/:id
    DELETE /admin/goods-receipts/:id
    POST /admin/goods-receipts/:id/lines
    POST /admin/goods-receipts/:id/lines/:line_id
    DELETE /admin/goods-receipts/:id/lines/:line_id
    POST /admin/goods-receipts/:id/lines/:line_id/photo
    POST /admin/goods-receipts/:id/post
  `),
  ...rows("receipt.request_reversal", `
    POST /admin/goods-receipts/:id/reversal
  `),
  ...rows("receipt.approve_reversal", `
    POST /admin/goods-receipts/:id/reversal/approve
    POST /admin/goods-receipts/:id/reversal/reject
  `),
  ...rows("lot.read", `
    GET /admin/lots
    GET /admin/lots/:id
    GET /admin/lots/:id/trace
    GET /admin/orders/:id/trace
    GET /admin/stock-adjustments
  `),
  ...rows("lot.release", `
    POST /admin/lots/:id/release
  `),
  ...rows("lot.hold", `
    POST /admin/lots/:id/hold
  `),
  ...rows("lot.unhold", `
    POST /admin/lots/:id/unhold
  `),
  ...rows("lot.dispose", `
    POST /admin/lots/:id/dispose
  `),
  ...rows("stock.report_variance", `
    POST /admin/lots/:id/adjustments
  `),
  ...rows("stock.approve_variance", `
    POST /admin/stock-adjustments/:id/approve
    POST /admin/stock-adjustments/:id/reject
  `),
]
