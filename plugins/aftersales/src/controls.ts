import type { Control } from "@anxin/compliance/contracts/controls"

/** What is kept by doors, constraints and jobs instead of a gate. */
export const controls: Control[] = [
  {
    id: "aftersales.password_strength",
    rulebook: ["R31", "R54"],
    clause: "D12；D14",
    title: { zh: "注册账户：密码由顾客自设，且足够长", en: "Registration: a password of one's own, long enough" },
    test: "test/http/orders/accounts.spec.ts",
    page: "/zh/register",
  },
  {
    id: "aftersales.cart_belongs_to_customer",
    rulebook: ["R32"],
    clause: "D12",
    title: { zh: "购物车和地址只属于顾客本人", en: "Carts and addresses belong to their customer" },
    test: "test/http/orders/carts.spec.ts",
    page: "/zh/cart",
  },
  {
    id: "aftersales.order_belongs_to_customer",
    rulebook: ["R33"],
    clause: "D12",
    title: { zh: "订单和付款只属于顾客本人", en: "Orders and payments belong to their customer" },
    test: "test/http/orders/orders.spec.ts",
    page: "/zh/account/orders",
  },
  {
    id: "aftersales.pick_task_for_each_order",
    rulebook: ["R34"],
    clause: "D12 通知仓库",
    title: { zh: "每个订单生成且只生成一个拣货任务", en: "One pick task for each placed order" },
    test: "test/http/orders/dispatch.spec.ts",
    page: "/app/pick-tasks",
  },
  {
    id: "aftersales.receipt_is_the_customers",
    rulebook: ["R34"],
    clause: "D12 确认收货",
    title: { zh: "确认收货只能由顾客作出，且在送达之后", en: "Only the customer confirms receipt, and after hand-over" },
    test: "test/http/orders/receipt.spec.ts",
    page: "/zh/account/orders/[id]",
  },
]
