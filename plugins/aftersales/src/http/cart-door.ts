import { parseInput } from "@anxin/compliance"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { cartError } from "../errors/door-errors"
import { chineseAddress } from "./address-input"
import { bodyOf, customerOf, isPreflight, isWrite, requireCustomer, subPath } from "./session"

/** What of an address names or finds a person. Medusa gives every cart of a one-country region its country. */
const PERSONAL_ADDRESS = ["first_name", "last_name", "company", "phone", "address_1", "address_2", "postal_code"] as const
type StoredAddress = Partial<Record<(typeof PERSONAL_ADDRESS)[number], string | null>> | null

interface CartOwner {
  id: string
  customer_id: string | null
  email: string | null
  shipping_address?: StoredAddress
  billing_address?: StoredAddress
}

const OWNER_FIELDS = [
  "id",
  "customer_id",
  "email",
  ...PERSONAL_ADDRESS.flatMap((field) => [`shipping_address.${field}`, `billing_address.${field}`]),
]

/** Fields of a cart that hold, or could hold, personal data. */
const PERSONAL = ["email", "shipping_address", "billing_address", "metadata"] as const

async function cartById(req: MedusaRequest, id: unknown): Promise<CartOwner> {
  if (typeof id !== "string") throw cartError("not_found")
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "cart", fields: OWNER_FIELDS, filters: { id } })
  const cart = (data as CartOwner[])[0]
  if (!cart) throw cartError("not_found")
  return cart
}

async function cartOfCollection(req: MedusaRequest, id: string): Promise<CartOwner> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart_payment_collection",
    fields: ["cart_id"],
    filters: { payment_collection_id: id },
  })
  return cartById(req, (data as { cart_id: string }[])[0]?.cart_id)
}

const namesPerson = (address: StoredAddress | undefined) => PERSONAL_ADDRESS.some((field) => address?.[field])

/** A guest's cart without personal data is for whoever has its id; any other is for its customer alone. */
function assertUsable(cart: CartOwner, customerId: string | undefined): void {
  const personal = cart.email || namesPerson(cart.shipping_address) || namesPerson(cart.billing_address)
  if (cart.customer_id ? cart.customer_id !== customerId : personal) throw cartError("not_yours")
}

/** For money and personal data the cart has to be the customer's own already. */
function assertOwn(cart: CartOwner, customerId: string): void {
  assertUsable(cart, customerId)
  if (cart.customer_id !== customerId) throw cartError("not_claimed")
}

const holdsPersonalData = (body: Record<string, unknown>) =>
  PERSONAL.some((field) => body[field] !== undefined && body[field] !== null)

const addresses = z.object({ shipping_address: chineseAddress.optional(), billing_address: chineseAddress.optional() })

/** Replaces the addresses of a cart body by checked ones; an address by id could be anybody's, so none passes. */
function checkAddresses(body: Record<string, unknown>): void {
  const { shipping_address, billing_address } = body
  Object.assign(body, parseInput(addresses, { shipping_address, billing_address }))
}

/** `/store/carts`: a new cart with personal data needs a customer. */
export function guardNewCart(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const body = bodyOf(req)
  if (isWrite(req) && subPath(req) === "/" && holdsPersonalData(body)) {
    requireCustomer(req)
    checkAddresses(body)
  }
  next()
}

/** `/store/carts/:id` and all below it: carts belong to their customer. */
export async function guardCart(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  if (isPreflight(req)) return next()
  const cart = await cartById(req, req.params.id)
  assertUsable(cart, customerOf(req))
  if (isWrite(req)) {
    const sub = subPath(req)
    const body = bodyOf(req)
    if (sub === "/customer") requireCustomer(req)
    if (sub === "/complete" || (sub === "/" && holdsPersonalData(body))) assertOwn(cart, requireCustomer(req))
    if (sub === "/") checkAddresses(body)
  }
  next()
}

/** `/store/payment-collections` and all below it: paying is for the cart's own customer. */
export async function guardPayment(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  if (isPreflight(req)) return next()
  const customerId = requireCustomer(req)
  const [collectionId] = subPath(req) === "/" ? [] : req.path.split("/").filter(Boolean)
  const cart = collectionId
    ? await cartOfCollection(req, decodeURIComponent(collectionId))
    : await cartById(req, bodyOf(req).cart_id)
  assertOwn(cart, customerId)
  next()
}

/** Every other store route that is told a cart, such as shipping options or prices for it. */
export async function guardNamedCart(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): Promise<void> {
  const named = [req.query?.cart_id, bodyOf(req).cart_id].filter((id) => id !== undefined)
  for (const id of named) assertUsable(await cartById(req, id), customerOf(req))
  next()
}
