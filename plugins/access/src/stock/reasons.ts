/** What the reader of a closed route is told: why, and where the same thing is done properly. */
export const INSTEAD = {
  workflows: {
    zh: "不能直接运行工作流：它会绕过所有合规检查。请在对应的业务页面操作。",
    en: "Workflows are not run by route: that would pass every check. Use the page of the task itself.",
  },
  workflow_data: {
    zh: "工作流记录含有明文个人信息，不对外提供。合规决策请查看「合规规则」页面。",
    en: "Workflow records hold personal data in clear. For decisions see the Rulebook page.",
  },
  fulfilment: {
    zh: "发货必须扫描批次。请在「拣货任务」页面（POST /admin/pick-tasks/:id/dispatch）出库，在「配送」中登记送达。",
    en: "Goods leave by scanned lot. Dispatch on the pick task (POST /admin/pick-tasks/:id/dispatch) and record hand-over under deliveries.",
  },
  draft_orders: {
    zh: "不支持草稿订单：订单只能由顾客结账产生。",
    en: "There are no draft orders: an order comes from a customer's checkout only.",
  },
  order_edits: {
    zh: "已下订单的商品和金额不可修改。请取消订单后由顾客重新下单。",
    en: "Goods and amounts of a placed order cannot be edited. Cancel it and let the customer order again.",
  },
  exchanges: {
    zh: "换货和补发请在「退货」页面（/admin/return-requests）处理。",
    en: "Replacements are handled on the Returns page (/admin/return-requests).",
  },
  returns: {
    zh: "退货请在「退货」页面（/admin/return-requests）处理：期限和批次由系统判断。",
    en: "Returns are handled on the Returns page (/admin/return-requests), which knows the deadlines and the lots.",
  },
  refunds: {
    zh: "退款必须来自已批准的退货申请。请在「退货」页面（/admin/return-requests）操作。",
    en: "A refund comes from an approved return request. Use the Returns page (/admin/return-requests).",
  },
  payments: {
    zh: "付款只能由顾客在结账时完成，不能由员工登记、授权或标记为已付款。",
    en: "Payment is made by the customer at checkout; staff cannot record, authorise or mark it.",
  },
  credit_lines: {
    zh: "不能直接在订单上记贷项。补偿和退款请在「退货」页面处理。",
    en: "Orders take no credit lines. Compensation and refunds are handled on the Returns page.",
  },
  transfers: {
    zh: "订单属于下单的顾客，不能转移给他人。",
    en: "An order belongs to the customer who placed it and cannot be transferred.",
  },
  stock: {
    zh: "库存由批次计算得出，不能直接修改。请使用「收货」（/admin/goods-receipts）和「批次」（/admin/lots）页面。",
    en: "Stock follows from lots and is not edited. Use Goods receipts (/admin/goods-receipts) and Lots (/admin/lots).",
  },
  reservations: {
    zh: "库存预留由下单和发货自动产生，不能手工修改。请使用「批次」页面（/admin/lots）冻结批次。",
    en: "Reservations come from orders and dispatch only. To set goods aside, hold the lot on the Lots page (/admin/lots).",
  },
  customer_deletion: {
    zh: "顾客账户不能直接删除：订单和追溯记录必须依法保存。",
    en: "Customer accounts are not deleted here: orders and trace records must be kept by law.",
  },
  personal_exports: {
    zh: "不提供含个人信息的订单导出。请在「订单」页面逐单查看。",
    en: "Orders are not exported: the file would hold personal data. Read them on the Orders page.",
  },
  presigned: {
    zh: "请通过 POST /admin/uploads 上传，以便检查文件。",
    en: "Upload through POST /admin/uploads, where files are checked.",
  },
  notifications: {
    zh: "通知记录含有收件人和验证链接，不能逐条查看。请使用「通知」页面（/admin/notices）。",
    en: "Notification records hold recipients and links that act. Use the Notices page (/admin/notices).",
  },
  translations: {
    zh: "未启用翻译功能：商品的中英文文字都在标签里。",
    en: "Translations are not in use: both languages of a product are on its label.",
  },
  indexes: {
    zh: "未启用索引模块，没有需要维护的内容。",
    en: "The index and search modules are not in use: there is nothing to maintain.",
  },
  foreign_roles: {
    zh: "角色在「角色」页面（/admin/roles）管理。",
    en: "Roles are managed on the Roles page (/admin/roles).",
  },
  foreign_accounts: {
    zh: "员工账户只能通过邀请（/admin/invites）创建，外部身份平台不可用。",
    en: "Staff accounts come from an invitation (/admin/invites) only; no outside identity provider is used.",
  },
  payment_hooks: {
    zh: "未启用该支付渠道的回调。",
    en: "This payment channel's webhook is not in use.",
  },
  store_returns: {
    zh: "请通过 POST /store/return-requests 申请退货。",
    en: "Ask for a return through POST /store/return-requests.",
  },
} as const
