import { shop } from "../../support/shop"
import { invitedStaff, secretKey } from "./actors"
import { rawRequest } from "./raw-request"

jest.setTimeout(60_000)

const bearerOf = async (role: Parameters<typeof shop.staff>[0]) => {
  const client = (await shop.staff(role)) as unknown as { fixed: { authorization: string } }
  return { authorization: client.fixed.authorization }
}

describe("the guard matches as Express does", () => {
  it.each([
    ["GET", "/admin/products", 200],
    ["HEAD", "/admin/products", 200],
    ["GET", "/ADMIN/Products/", 200],
    ["GET", "/admin/users/me", 200],
    ["GET", "/admin/users/ME/", 200],
  ])("%s %s is for a buyer", async (method, path, status) => {
    expect((await rawRequest(method, path, await bearerOf("buyer"))).status).toBe(status)
  })

  it.each([
    ["GET", "/admin/orders", "access.permission_missing"],
    ["GET", "/ADMIN/ORDERS/", "access.permission_missing"],
    ["GET", "/admin/orders/export", "access.permission_missing"],
    ["POST", "/admin/orders/EXPORT/", "access.route_closed"],
    ["GET", "/admin/users/%6De", "access.permission_missing"],
    ["GET", "/admin/%6Frders", "access.route_unlisted"],
    ["GET", "/admin//orders", "access.route_unlisted"],
    ["GET", "/admin/orders//x", "access.route_unlisted"],
    ["GET", "/admin/orders/../products", "access.route_unlisted"],
    ["GET", "/admin/nothing-of-ours", "access.route_unlisted"],
    ["GET", "/admin", "access.route_unlisted"],
    ["PUT", "/admin/products", "access.route_unlisted"],
    ["PATCH", "/admin/orders/x", "access.route_unlisted"],
    ["POST", "/admin/draft-orders/", "access.route_closed"],
    ["POST", "/admin/inventory-items/x/location-levels/batch", "access.route_closed"],
    ["POST", "/admin/inventory-items/location-levels/batch", "access.route_closed"],
    ["POST", "/admin/products/x/variants/inventory-items/batch", "access.route_closed"],
    ["POST", "/admin/price-lists/x/prices/batch", "access.permission_missing"],
    ["POST", "/admin/promotions/x/rules/batch", "access.permission_missing"],
  ])("%s %s is refused to a buyer: %s", async (method, path, code) => {
    expect(await rawRequest(method, path, await bearerOf("buyer"))).toEqual({ status: 403, code })
  })

  it("refuses HEAD as it refuses GET", async () => {
    expect((await rawRequest("HEAD", "/admin/orders", await bearerOf("buyer"))).status).toBe(403)
    expect((await rawRequest("HEAD", "/admin/products/batch", await bearerOf("buyer"))).status).toBe(404)
  })

  it("answers 404 outside its scope and 401 before sign-in", async () => {
    expect((await rawRequest("GET", "//admin/orders", await bearerOf("buyer"))).status).toBe(404)
    expect((await rawRequest("GET", "/admin/orders")).status).toBe(401)
    expect((await rawRequest("GET", "/admin/nothing-of-ours")).status).toBe(401)
    expect((await rawRequest("OPTIONS", "/admin/orders")).status).toBe(401)
  })
})

describe("what the reader is told", () => {
  it("names the permission, in the reader's language", async () => {
    const buyer = await shop.staff("buyer")
    const zh = await buyer.get("/admin/orders")
    const en = await buyer.get("/admin/orders", { "x-locale": "en" })
    expect([zh.status, zh.body.message]).toEqual([403, "您没有「查看订单」权限（order.read），请联系所有者授予角色"])
    expect(en.body).toMatchObject({ code: "access.permission_missing", details: { permission: "order.read" } })
    expect(en.body.message).toContain("See orders")
    const dashboard = await buyer.get("/admin/orders", { cookie: "a=b; lng=zhCN", "accept-language": "en-US" })
    expect(dashboard.body.message).toBe(zh.body.message)
  })

  it("says where a closed thing is done properly", async () => {
    const owner = await shop.staff("owner")
    const dispatch = await owner.post("/admin/orders/order_1/fulfillments", { items: [] })
    expect([dispatch.status, dispatch.body.code]).toEqual([403, "access.route_closed"])
    expect(dispatch.body.message).toContain("/admin/pick-tasks/:id/dispatch")
    const run = await owner.post("/admin/workflows-executions/create-order/run", { input: {} }, { "x-locale": "en" })
    expect(run.body.message).toContain("Workflows are not run by route")
  })
})

describe("doors outside /admin", () => {
  it.each([
    ["POST", "/store/returns"],
    ["POST", "/store/orders/order_1/transfer/request"],
    ["POST", "/store/orders/order_1/transfer/accept"],
    ["POST", "/STORE/Orders/order_1/transfer/Decline/"],
    ["POST", "/store/orders/order_1/transfer/cancel"],
    ["POST", "/hooks/payment/pp_system_default"],
    ["POST", "/cloud/auth/users"],
    ["POST", "/auth/emailpass/user"],
  ])("%s %s is closed to guests, customers and staff, whatever they send", async (method, path) => {
    const key = { "x-publishable-api-key": shop.address.publishable_key }
    const customer = await shop.customer()
    const owner = (await shop.staff("owner")).with(key)
    for (const client of [shop.store(), customer, owner]) {
      const answer = await client.request(method, path, { order_id: "order_1", items: [{ id: "x", quantity: 1 }] })
      expect([answer.status, answer.body.code]).toEqual([403, "access.route_closed"])
    }
  })

  it("leaves signing in and shopping alone", async () => {
    expect((await shop.api().post("/auth/user/emailpass", { email: "nobody@anxin.test", password: "x" })).status).toBe(401)
    expect((await shop.store().get("/store/products?limit=1")).status).toBe(200)
    expect((await shop.api().get("/cloud/auth")).status).toBe(200)
  })
})

describe("secret API keys", () => {
  it("do nothing until a reading role is granted, and stop when it is revoked", async () => {
    const owner = await shop.staff("owner")
    const key = await secretKey()
    const off = await key.client.get("/admin/products")
    expect([off.status, off.body.code]).toEqual([403, "access.api_key_off"])

    const refused = await owner.post(`/admin/api-keys/${key.id}/roles`, { roles: ["owner"] })
    expect([refused.status, refused.body.code]).toEqual([400, "access.role_not_for_keys"])
    expect((await owner.post(`/admin/api-keys/${key.id}/roles`, { roles: ["auditor"] })).body.roles).toMatchObject([{ role: "auditor" }])
    expect((await key.client.get("/admin/products")).status).toBe(200)
    expect((await key.client.post("/admin/products", {})).body.code).toBe("access.permission_missing")

    expect((await owner.delete(`/admin/api-keys/${key.id}/roles/auditor`)).body.roles).toEqual([])
    expect((await key.client.get("/admin/products")).body.code).toBe("access.api_key_off")
  })

  it("get no role when they are publishable, revoked or unknown", async () => {
    const owner = await shop.staff("owner")
    const { body } = await owner.get("/admin/api-keys?type=publishable")
    const key = await secretKey()
    expect((await owner.post(`/admin/api-keys/${key.id}/revoke`, {})).status).toBe(200)
    for (const id of [body.api_keys[0].id, key.id, "apk_none"]) {
      expect((await owner.post(`/admin/api-keys/${id}/roles`, { roles: ["auditor"] })).body.code).toBe("access.key_unknown")
    }
  })
})

describe("fields that walk to other people's data", () => {
  it("are dropped for those who may not read them there", async () => {
    const editor = await shop.staff("content_editor")
    const invited = await invitedStaff()
    const paths = [
      "/admin/sales-channels?fields=id,name,orders.*,carts.*,publishable_api_keys.*,api_keys.*,publishable_api_keys_link.*",
      "/admin/regions?fields=id,orders.*,carts.*,payment_providers.*,carts.email",
      "/admin/products?fields=id,title,variants.order_items.*,sales_channels.orders.email,*sales_channels.carts",
      "/admin/shipping-profiles?fields=id,name,shipping_options.orders.*",
    ]
    const owner = await shop.staff("owner")
    // The way is real: who may read orders may walk it.
    expect((await owner.get(paths[0]!)).body.sales_channels[0]).toHaveProperty("orders")
    for (const path of paths) {
      const { status, body } = await editor.get(path)
      expect([path, status]).toEqual([path, 200])
      expect(JSON.stringify(body)).not.toMatch(/"(orders?|carts?|email|token|publishable_api_keys|api_keys|publishable_api_keys_link)"/)
    }
    const me = await invited.client.get("/admin/users/me?fields=id,email,*auth_identities")
    expect(me.body.user).toMatchObject({ id: invited.id })
  })
})

describe("the dashboard's bell", () => {
  it("answers only feed entries to the caller, whatever the query asks for", async () => {
    const marker = `bell ${Date.now()}`
    const me = (await (await shop.staff("auditor")).get("/admin/users/me")).body.user.id as string
    const rows = [
      ["feed", "", "everybody"],
      ["feed", me, "mine"],
      ["feed", "user_other", "other"],
      ["sms", me, "code"],
    ]
    for (const [channel, to, title] of rows) {
      await shop.sql(
        `insert into notification (id, "to", channel, template, data, status) values ($1, $2, $3, 'x', $4, 'success')`,
        [`noti_${marker}_${title}`, to, channel, JSON.stringify({ title, marker })]
      )
    }
    const auditor = await shop.staff("auditor")
    const { body } = await auditor.get(`/admin/notifications?limit=100&channel=sms&to=user_other`)
    const titles = body.notifications.filter((row: any) => row.data.marker === marker).map((row: any) => row.data.title)
    expect(titles.sort()).toEqual(["everybody", "mine"])
    expect((await auditor.get(`/admin/notifications/noti_${marker}_code`)).body.code).toBe("access.route_closed")
  })
})

describe("global search", () => {
  const entities = async (role: Parameters<typeof shop.staff>[0], query = "") => {
    const { status, body } = await (await shop.staff(role)).get(`/admin/search?q=a${query}`)
    expect(status).toBe(200)
    return body.results.map((group: any) => group.entity)
  }

  it("answers only what the caller may read in lists", async () => {
    const editor = await entities("content_editor")
    expect(editor).toEqual(expect.arrayContaining(["product", "promotion"]))
    for (const hidden of ["order", "customer", "user", "secret_api_key"]) expect(editor).not.toContain(hidden)
    expect(await entities("content_editor", "&entity=order,product,constructor")).toEqual(["product"])
    expect(await entities("regulator", "&entity=customer")).toEqual([])
    expect(await entities("owner")).toEqual(expect.arrayContaining(["order", "customer", "user"]))
  })
})
