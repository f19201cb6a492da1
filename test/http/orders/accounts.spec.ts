import { randomUUID } from "node:crypto"
import { shop } from "../../support/shop"
import { makers } from "../labelling/goods"
import { newLine, stockedLots } from "../traceability/stock"
import { ok, placedOrder, said } from "./checkout"
import { deliverableProduct } from "./goods"

jest.setTimeout(180_000)

const fresh = () => `c-${randomUUID()}@anxin.test`
const register = (actor: string, email: string, password: string) => shop.api().post(`/auth/${actor}/emailpass/register`, { email, password })
const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

// Rulebook: aftersales.password_strength.
describe("registering", () => {
  it("asks for eight characters of customers and twelve of staff", async () => {
    expect(said(await register("customer", fresh(), "1234567"))).toEqual([400, "account.password_too_short"])
    expect((await register("customer", fresh(), "12345678")).status).toBe(200)
    expect((await register("customer", fresh(), "密码密码密码密码")).status).toBe(200)
    expect(said(await register("user", fresh(), "12345678901"))).toEqual([400, "account.password_too_short"])
    expect((await register("user", fresh(), "123456789012")).status).toBe(200)
    expect(said(await register("Customer", fresh(), "1234567"))).toEqual([400, "account.password_too_short"])
    expect(said(await register("customer", fresh(), "x".repeat(129)))).toEqual([400, "account.password_too_long"])
    expect(said(await register("customer", "not an address", "12345678"))).toEqual([400, "account.email_invalid"])
    const short = await shop.api().post("/auth/customer/emailpass/update?token=x", { password: "1234567" })
    expect(said(short)).toEqual([400, "account.password_too_short"])
  })

  it("says so in the reader's language", async () => {
    const ask = (locale: string) => shop.api().post("/auth/customer/emailpass/register", { email: fresh(), password: "short" }, { "x-locale": locale })
    expect((await ask("zh")).body.message).toBe("密码至少需要 8 个字符")
    expect((await ask("en")).body.message).toBe("The password needs at least 8 characters")
  })

  it("knows one account for an address, whatever its case", async () => {
    const email = fresh()
    expect((await register("customer", email, "12345678")).status).toBe(200)
    expect((await register("customer", email.toUpperCase(), "another-password")).status).toBe(401)
    expect((await shop.api().post("/auth/customer/emailpass", { email: ` ${email.toUpperCase()} `, password: "12345678" })).status).toBe(200)
    expect((await shop.api().post("/auth/customer/emailpass", { email, password: "87654321" })).status).toBe(401)
  })

  it("takes no markup in names and no endless fields", async () => {
    const { token } = (await register("customer", fresh(), "12345678")).body
    const create = (body: object) => shop.store().post("/store/customers", body, bearer(token))
    expect(said(await create({ first_name: "<script>" }))).toEqual([400, "request.invalid"])
    expect(said(await create({ first_name: "林".repeat(10_000) }))).toEqual([400, "request.invalid"])
    expect(said(await create({ phone: "12" }))).toEqual([400, "request.invalid"])
    expect(said(await create({ metadata: { x: "y".repeat(5_000) } }))).toEqual([400, "request.invalid"])
    expect((await create({ email: fresh(), first_name: "林小安", phone: "138 0013 8000" })).body.customer).toMatchObject({ phone: "13800138000" })
  })

  it("answers a coded 401 where only customers have business", async () => {
    for (const path of ["/store/orders", "/store/customers/me", "/store/return-requests"]) {
      expect(said(await shop.store().get(path))).toEqual([401, "session.required"])
    }
    expect(said(await (await shop.staff("owner")).with({ "x-publishable-api-key": shop.address.publishable_key }).get("/store/orders"))).toEqual([
      401,
      "session.required",
    ])
  })
})

describe("a customer without an e-mail address", () => {
  it("can buy: neither schema nor checkout asks for one", async () => {
    // Sign-in by mobile number makes such customers; registering by e-mail does not.
    const customer = await shop.customer()
    await shop.sql("update customer set email = null where id = $1", [customer.id])
    const by = await makers()
    const product = await deliverableProduct(by)
    await stockedLots(by, [newLine(product)])
    const order = await placedOrder(customer, [{ product, quantity: 1 }])
    const { body } = ok(await customer.get(`/store/orders/${order.id}`), "reading")
    expect(body.order).toMatchObject({ id: order.id, email: null })
  })
})
