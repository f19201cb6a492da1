import type { Address, Caller } from "./cart"
import { call } from "./client"

export interface Customer {
  id: string
  email: string | null
  first_name: string | null
  phone: string | null
  created_at: string
}

export interface SavedAddress extends Address {
  is_default_shipping: boolean
  metadata: { region_code?: string } | null
}

interface Credentials {
  email: string
  password: string
}

export const signIn = async (credentials: Credentials, locale: string): Promise<string> =>
  (await call<{ token: string }>("/auth/customer/emailpass", { locale, body: credentials })).token

/** Makes the login, then the customer, then signs in: the first token does not yet know whose it is. */
export async function register(credentials: Credentials, first_name: string, locale: string): Promise<string> {
  const { token } = await call<{ token: string }>("/auth/customer/emailpass/register", { locale, body: credentials })
  await call("/store/customers", { locale, token, body: { email: credentials.email, first_name } })
  return signIn(credentials, locale)
}

export const me = async (caller: Caller): Promise<Customer> =>
  (await call<{ customer: Customer }>("/store/customers/me", caller)).customer

export const updateMe = (body: { first_name?: string; phone?: string | null }, caller: Caller) =>
  call("/store/customers/me", { ...caller, body })

const ADDRESSES = "/store/customers/me/addresses"

export async function listAddresses(caller: Caller): Promise<SavedAddress[]> {
  const { addresses } = await call<{ addresses: SavedAddress[] }>(ADDRESSES, caller)
  return addresses.toSorted((a, b) => Number(b.is_default_shipping) - Number(a.is_default_shipping))
}

export type AddressBody = Omit<SavedAddress, "id">

/** Answers the id of the address. */
export async function saveAddress(id: string | undefined, body: AddressBody, caller: Caller): Promise<string> {
  const before = id ? undefined : new Set((await listAddresses(caller)).map((address) => address.id))
  await call(id ? `${ADDRESSES}/${encodeURIComponent(id)}` : ADDRESSES, { ...caller, body })
  if (id) return id
  // Medusa answers the customer, not the new address.
  const created = (await listAddresses(caller)).find((address) => !before?.has(address.id))
  if (!created) throw new Error("the backend accepted an address and does not list it")
  return created.id
}

export const deleteAddress = (id: string, caller: Caller) =>
  call(`${ADDRESSES}/${encodeURIComponent(id)}`, { ...caller, method: "DELETE" })
