import type { PermissionGrant, RoleCode, RouteRule } from "@anxin/compliance/contracts/access"

const directors: RoleCode[] = ["owner", "store_manager", "operations_director"]
const support: RoleCode[] = ["support_agent", "support_supervisor"]

/** Admin routes of the plugin. `POST /admin/orders/:id/cancel` keeps its row among the stock routes. */
export const routeRules: RouteRule[] = [
  { method: "GET", path: "/admin/pick-tasks", permission: "pick_task.read" },
  { method: "GET", path: "/admin/pick-tasks/:id", permission: "pick_task.read" },
  { method: "GET", path: "/admin/pick-tasks/:id/scan", permission: "pick_task.read" },
  { method: "POST", path: "/admin/pick-tasks/:id/start", permission: "pick_task.dispatch" },
  { method: "POST", path: "/admin/pick-tasks/:id/dispatch", permission: "pick_task.dispatch" },
  { method: "GET", path: "/admin/deliveries", permission: "delivery.read" },
  { method: "GET", path: "/admin/deliveries/:id", permission: "delivery.read" },
  { method: "POST", path: "/admin/deliveries/:id/hand-over", permission: "delivery.record" },
  { method: "GET", path: "/admin/return-requests", permission: "return_request.read" },
  { method: "GET", path: "/admin/return-requests/:id", permission: "return_request.read" },
  { method: "GET", path: "/admin/return-requests/:id/photos/:photo_id", permission: "return_request.read" },
  { method: "POST", path: "/admin/return-requests/:id/approve", permission: "return_request.decide" },
  { method: "POST", path: "/admin/return-requests/:id/reject", permission: "return_request.decide" },
  { method: "POST", path: "/admin/return-requests/:id/receive", permission: "return_request.receive" },
  { method: "POST", path: "/admin/return-requests/:id/refund", permission: "return_request.refund" },
]

/** Who may do what after the sale. Whoever packs does not refund. */
export const permissionGrants: PermissionGrant[] = [
  {
    permission: "pick_task.read",
    roles: [...directors, ...support, "warehouse_keeper", "food_safety_officer"],
    title: { zh: "查看拣货任务", en: "See pick tasks" },
  },
  { permission: "pick_task.dispatch", roles: ["store_manager", "warehouse_keeper"], title: { zh: "拣货和出库", en: "Pick and dispatch" } },
  {
    permission: "delivery.read",
    roles: [...directors, ...support, "warehouse_keeper"],
    title: { zh: "查看配送", en: "See deliveries" },
  },
  {
    permission: "delivery.record",
    roles: ["store_manager", "operations_director", "warehouse_keeper"],
    title: { zh: "登记承运商的签收", en: "Record the carrier's hand-over" },
  },
  {
    permission: "return_request.read",
    roles: [...directors, ...support, "compliance_officer", "food_safety_officer", "warehouse_keeper", "finance"],
    title: { zh: "查看退货申请", en: "See return requests" },
  },
  { permission: "return_request.decide", roles: support, title: { zh: "审核退货申请", en: "Decide on return requests" } },
  {
    permission: "return_request.receive",
    roles: [...support, "warehouse_keeper"],
    title: { zh: "登记退回商品", en: "Receive returned goods" },
  },
  { permission: "return_request.refund", roles: [...support, "finance"], title: { zh: "退款", en: "Refund" } },
]
