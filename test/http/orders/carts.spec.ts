import { randomUUID } from "node:crypto"
import type { HttpClient } from "../../support/http-client"
import { shop, type TestCustomer } from "../../support/shop"
import { makers, type TestProduct } from "../labelling/goods"
import { newLine, stockedLots } from "../traceability/stock"
import { address, cartWith, ok, said, shipTo, startPayment } from "./checkout"
import { deliverableProduct } from "./goods"

jest.setTimeout(180_000)

let product: TestProduct
let owner: TestCustomer
let stranger: TestCustomer

beforeAll(async () => {
  const by = await makers()
  product = await deliverableProduct(by)
  await stockedLots(by, [newLine(product, { quantity_noted: 100, quantity_accepted: 100 })])
  owner = await shop.customer()
  stranger = await shop.customer()
})

const cartOf = (client: HttpClient) => cartWith(client, [{ product, quantity: 1 }])
const issues = (body: any): string[] => body.details.issues.map((issue: { path: string }) => issue.path)

describe("a guest's cart", () => {
  it("is for whoever has its id, as long as it holds no personal data", async () => {
    const cart = await cartOf(shop.store())
    expect((await shop.store().get(`/store/carts/${cart}`)).status).toBe(200)
    expect((await stranger.post(`/store/carts/${cart}/line-items`, { variant_id: product.variant_id, quantity: 1 })).status).toBe(200)
    expect((await shop.store().get(`/store/shipping-options?cart_id=${cart}`)).status).toBe(200)
  })

  it("takes e-mail, address, metadata, payment and completion only after sign-in", async () => {
    const guest = shop.store()
    const cart = await cartOf(guest)
    const personal = [{ email: "a@b.cn" }, { shipping_address: address() }, { billing_address: address() }, { metadata: { note: "x" } }]
    for (const body of personal) {
      expect(said(await guest.post(`/store/carts/${cart}`, body))).toEqual([401, "session.required"])
      expect(said(await guest.post("/store/carts", { region_id: shop.address.region_id, ...body }))).toEqual([401, "session.required"])
    }
    expect(said(await guest.post(`/store/carts/${cart}/complete`))).toEqual([401, "session.required"])
    expect(said(await guest.post("/store/payment-collections", { cart_id: cart }))).toEqual([401, "session.required"])
    expect(said(await guest.post(`/store/carts/${cart}/customer`))).toEqual([401, "session.required"])
    const [row] = await shop.sql(
      "select c.email, c.customer_id, a.first_name, a.phone from cart c left join cart_address a on a.id = c.shipping_address_id where c.id = $1",
      [cart]
    )
    expect(row).toEqual({ email: null, customer_id: null, first_name: null, phone: null })
  })

  it("becomes its customer's by being claimed, and nobody else's after", async () => {
    const cart = await cartOf(shop.store())
    expect(said(await owner.post(`/store/carts/${cart}`, { shipping_address: address() }))).toEqual([409, "cart.not_claimed"])
    ok(await owner.post(`/store/carts/${cart}/customer`), "claiming")
    ok(await owner.post(`/store/carts/${cart}`, { shipping_address: address() }), "giving an address")
    expect(said(await shop.store().get(`/store/carts/${cart}`))).toEqual([403, "cart.not_yours"])
    expect(said(await stranger.post(`/store/carts/${cart}/customer`))).toEqual([403, "cart.not_yours"])
  })
})

// Rulebook: aftersales.cart_belongs_to_customer.
describe("a customer's cart", () => {
  it("is closed to others on every route, however the route is spelt", async () => {
    const cart = await cartOf(owner)
    await shipTo(owner, cart)
    const paths: [string, string, object?][] = [
      ["GET", `/store/carts/${cart}`],
      ["GET", `/store/carts/${cart}/`],
      ["GET", `/STORE/Carts/${cart}`],
      ["HEAD", `/store/carts/${cart}`],
      ["POST", `/store/carts/${cart}`, { metadata: { mine: true } }],
      ["POST", `/store/carts/${cart}/`, {}],
      ["POST", `/store/carts/${cart}/line-items`, { variant_id: product.variant_id, quantity: 1 }],
      ["DELETE", `/store/carts/${cart}/line-items/x`],
      ["POST", `/store/carts/${cart}/shipping-methods`, { option_id: "x" }],
      ["POST", `/store/carts/${cart}/promotions`, { promo_codes: [] }],
      ["POST", `/store/carts/${cart}/taxes`, {}],
      ["POST", `/store/carts/${cart}/customer`, {}],
      ["POST", `/store/carts/${cart}/complete`, {}],
      ["POST", `/Store/Carts/${cart}/Complete/`, {}],
      ["GET", `/store/shipping-options?cart_id=${cart}`],
    ]
    for (const [method, path, body] of paths) {
      const answer = await stranger.request(method, path, body)
      expect([method, path, answer.status]).toEqual([method, path, 403])
    }
    const guest = await shop.store().request("GET", `/store/carts/${cart}`)
    expect(said(guest)).toEqual([403, "cart.not_yours"])
    expect(JSON.stringify(guest.body)).not.toContain("林小安")
  })

  it("is paid for by its customer alone", async () => {
    const cart = await cartOf(owner)
    await shipTo(owner, cart)
    expect(said(await stranger.post("/store/payment-collections", { cart_id: cart }))).toEqual([403, "cart.not_yours"])
    const { body } = ok(await owner.post("/store/payment-collections", { cart_id: cart }), "starting a collection")
    const path = `/store/payment-collections/${body.payment_collection.id}/payment-sessions`
    const session = { provider_id: "pp_system_default" }
    expect(said(await stranger.post(path, session))).toEqual([403, "cart.not_yours"])
    expect(said(await shop.store().post(path, session))).toEqual([401, "session.required"])
    expect(said(await owner.post(`/store/payment-collections/${randomUUID()}/payment-sessions`, session))).toEqual([404, "cart.not_found"])
    ok(await startPayment(owner, cart), "starting a payment")
  })

  it("does not exist under another id", async () => {
    expect(said(await owner.get("/store/carts/cart_none"))).toEqual([404, "cart.not_found"])
    expect(said(await owner.get("/store/shipping-options?cart_id[]=a&cart_id[]=b"))).toEqual([404, "cart.not_found"])
  })

  it("takes no address by id: it could be anybody's", async () => {
    const victim = await cartOf(owner)
    await shipTo(owner, victim)
    const [{ shipping_address_id: id }] = await shop.sql("select shipping_address_id from cart where id = $1", [victim])
    const mine = await cartOf(stranger)
    expect((await stranger.post("/store/carts", { region_id: shop.address.region_id, shipping_address: id })).status).toBe(400)
    ok(await stranger.post(`/store/carts/${mine}`, { shipping_address: { ...address({ first_name: "别人" }), id } }), "giving an address")
    const read = ok(await owner.get(`/store/carts/${victim}`), "reading").body.cart
    expect(read.shipping_address.first_name).toBe("林小安")
  })
})

describe("a Chinese address", () => {
  it("needs names of its region code, a mobile number and a recipient without markup", async () => {
    const cart = await cartOf(owner)
    const give = async (over: object) => owner.post(`/store/carts/${cart}`, { shipping_address: address(over) })
    const refused = async (over: object) => {
      const answer = await give(over)
      expect(said(answer)).toEqual([400, "request.invalid"])
      return issues(answer.body)
    }
    expect(await refused({ metadata: { region_code: "999999" } })).toEqual(["shipping_address.metadata.region_code"])
    expect(await refused({ metadata: undefined })).toEqual(["shipping_address.metadata"])
    expect(await refused({ city: "宁波市" })).toEqual(["shipping_address.city"])
    expect(await refused({ address_2: "上城区" })).toEqual(["shipping_address.address_2"])
    expect(await refused({ phone: "12345" })).toEqual(["shipping_address.phone"])
    expect(await refused({ phone: "010-12345678" })).toEqual(["shipping_address.phone"])
    expect(await refused({ first_name: "<b>林</b>" })).toEqual(["shipping_address.first_name"])
    expect(await refused({ first_name: "林".repeat(51) })).toEqual(["shipping_address.first_name"])
    expect(await refused({ address_1: "街".repeat(10_000) })).toEqual(["shipping_address.address_1"])
    expect(await refused({ country_code: "us" })).toEqual(["shipping_address.country_code"])
    expect(await refused({ postal_code: "31001" })).toEqual(["shipping_address.postal_code"])
    ok(await give({ phone: "+86 138-0013-8000", last_name: "x", unknown: 1 }), "giving an address")
    const [kept] = await shop.sql("select a.* from cart c join cart_address a on a.id = c.shipping_address_id where c.id = $1", [cart])
    expect(kept).toMatchObject({ phone: "13800138000", last_name: "", province: "浙江省", metadata: { region_code: "330106" } })
  })

  it("stands in the customer's own address book, and in nobody else's", async () => {
    const path = "/store/customers/me/addresses"
    expect(said(await shop.store().post(path, address()))).toEqual([401, "session.required"])
    expect(said(await owner.post(path, address({ city: "宁波市" })))).toEqual([400, "request.invalid"])
    ok(await owner.post(path, { ...address(), address_name: "家", is_default_shipping: true }), "adding")
    const [own] = ok(await owner.get(path), "listing").body.addresses
    expect(own).toMatchObject({ city: "杭州市", address_name: "家" })
    for (const answer of [
      await stranger.get(`${path}/${own.id}`),
      await stranger.post(`${path}/${own.id}`, address({ first_name: "贼" })),
      await stranger.delete(`${path}/${own.id}`),
    ]) {
      expect(answer.status).toBeGreaterThanOrEqual(400)
    }
    expect(said(await owner.post(`${path}/${own.id}`, { phone: "1" }))).toEqual([400, "request.invalid"])
    ok(await owner.post(`${path}/${own.id}`, { is_default_billing: true }), "making it the default")
    const [same] = ok(await owner.get(path), "listing").body.addresses
    expect(same).toMatchObject({ id: own.id, first_name: "林小安", is_default_billing: true })
  })

  it("is chosen from the tree, which may be kept", async () => {
    const answer = await shop.store().get("/store/regions-cn")
    expect(answer.headers.get("cache-control")).toContain("max-age=86400")
    const zhejiang = answer.body.provinces.find((province: { name: string }) => province.name === "浙江省")
    expect(zhejiang.cities[0]).toMatchObject({ code: "330100", name: "杭州市" })
    expect(zhejiang.cities[0].districts).toContainEqual({ code: "330106", name: "西湖区" })
    expect((await shop.store().get("/store/regions-cn", { "if-none-match": answer.headers.get("etag")! })).status).toBe(304)
  })
})
