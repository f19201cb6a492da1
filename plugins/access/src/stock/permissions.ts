import type { PermissionGrant, RoleCode } from "@anxin/compliance"
import { allBut } from "../domain/roles"

const everybody = allBut("regulator")
const merchandisers: RoleCode[] = ["owner", "store_manager", "operations_director", "buyer", "content_editor"]
const directors: RoleCode[] = ["owner", "store_manager", "operations_director"]
const support: RoleCode[] = ["support_agent", "support_supervisor"]

/** What the permissions over Medusa's own routes are called, and who holds them: least privilege, by job. */
export const stockPermissions: PermissionGrant[] = [
  { permission: "product.read", title: { zh: "查看商品", en: "See products" }, roles: everybody },
  { permission: "product.write", title: { zh: "编辑商品", en: "Edit products" }, roles: merchandisers },
  { permission: "product.delete", title: { zh: "删除商品", en: "Delete products" }, roles: ["owner", "operations_director"] },
  { permission: "product.import", title: { zh: "导入商品", en: "Import products" }, roles: [...directors, "buyer"] },
  { permission: "product.export", title: { zh: "导出商品", en: "Export products" }, roles: directors },
  { permission: "upload.write", title: { zh: "上传商品图片和文件", en: "Upload product pictures and files" }, roles: merchandisers },
  { permission: "price.read", title: { zh: "查看价格", en: "See prices" }, roles: [...merchandisers, "finance"] },
  { permission: "price.write", title: { zh: "编辑价格表", en: "Edit price lists" }, roles: directors },
  {
    permission: "promotion.read",
    title: { zh: "查看促销", en: "See promotions" },
    roles: [...directors, ...support, "finance", "content_editor"],
  },
  { permission: "promotion.write", title: { zh: "编辑促销", en: "Edit promotions" }, roles: directors },
  { permission: "order.read", title: { zh: "查看订单", en: "See orders" }, roles: [...directors, ...support, "finance"] },
  { permission: "order.write", title: { zh: "编辑订单联系信息", en: "Edit an order's contact details" }, roles: [...directors, ...support] },
  { permission: "order.cancel", title: { zh: "取消订单", en: "Cancel orders" }, roles: ["owner", "store_manager", "support_supervisor"] },
  {
    permission: "payment.read",
    title: { zh: "查看付款", en: "See payments" },
    roles: ["owner", "store_manager", "finance", "support_supervisor"],
  },
  // Whoever sells or refunds does not also take the money: finance alone.
  { permission: "payment.capture", title: { zh: "收款", en: "Capture payments" }, roles: ["finance"] },
  { permission: "reason.read", title: { zh: "查看退货退款原因", en: "See return and refund reasons" }, roles: [...directors, ...support, "finance"] },
  {
    permission: "reason.write",
    title: { zh: "编辑退货退款原因", en: "Edit return and refund reasons" },
    roles: ["owner", "operations_director", "support_supervisor"],
  },
  { permission: "customer.read", title: { zh: "查看顾客", en: "See customers" }, roles: ["owner", "store_manager", ...support] },
  { permission: "customer.write", title: { zh: "编辑顾客", en: "Edit customers" }, roles: ["owner", "store_manager", "support_supervisor"] },
  {
    permission: "inventory.read",
    title: { zh: "查看库存和仓库", en: "See stock and places" },
    roles: [...directors, "compliance_officer", "food_safety_officer", "buyer", "warehouse_keeper", "finance"],
  },
  { permission: "inventory.write", title: { zh: "编辑库存品描述", en: "Edit the description of stock items" }, roles: directors },
  {
    permission: "shipping.read",
    title: { zh: "查看配送设置", en: "See shipping set-up" },
    roles: [...directors, ...support, "warehouse_keeper"],
  },
  { permission: "shipping.write", title: { zh: "编辑仓库和配送设置", en: "Edit places and shipping set-up" }, roles: ["owner", "operations_director"] },
  { permission: "store.read", title: { zh: "查看店铺设置", en: "See shop settings" }, roles: everybody },
  { permission: "store.write", title: { zh: "编辑店铺设置", en: "Edit shop settings" }, roles: ["owner", "operations_director"] },
  { permission: "tax.read", title: { zh: "查看税率", en: "See taxes" }, roles: ["owner", "operations_director", "finance"] },
  { permission: "tax.write", title: { zh: "编辑税率", en: "Edit taxes" }, roles: ["owner", "finance"] },
  {
    permission: "user.read",
    title: { zh: "查看员工", en: "See staff" },
    roles: [...directors, "compliance_officer", "support_supervisor"],
  },
  { permission: "user.write", title: { zh: "邀请和管理员工账户", en: "Invite staff and manage their accounts" }, roles: ["owner"] },
  { permission: "api_key.read", title: { zh: "查看接口密钥", en: "See API keys" }, roles: ["owner"] },
  { permission: "api_key.write", title: { zh: "管理接口密钥", en: "Manage API keys" }, roles: ["owner"] },
]
