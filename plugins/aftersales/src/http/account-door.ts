import { both, optionalPlainText, parseInput } from "@anxin/compliance"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { z } from "@medusajs/framework/zod"
import { accountError } from "../errors/door-errors"
import { ADDRESS_FIELDS, chineseAddress, mobileNumber } from "./address-input"
import { bodyOf, isWrite, subPath } from "./session"

/** Shortest password by who signs in; R54 asks for strong ones, and staff can do more harm. */
const PASSWORD_MIN = { customer: 8, staff: 12 } as const
const PASSWORD_MAX = 128
const EMAIL_MAX = 254
const NAME_MAX = 50
const METADATA_MAX = 2_000

const isEmail = (text: string) => text.length <= EMAIL_MAX && z.string().email().safeParse(text).success

function checkPassword(password: unknown, actorType: string): void {
  if (typeof password !== "string") return
  const min = actorType === "customer" ? PASSWORD_MIN.customer : PASSWORD_MIN.staff
  // Characters as people count them, not UTF-16 units.
  const length = [...password].length
  if (length < min) throw accountError("password_too_short", { min })
  if (password.length > PASSWORD_MAX) throw accountError("password_too_long", { max: PASSWORD_MAX })
}

/**
 * `/auth/:actor_type/:auth_provider` and all below it: addresses of accounts are e-mail addresses in lower case, and
 * new passwords are long enough, whichever stock route sets them.
 */
export function guardCredentials(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const body = bodyOf(req)
  if (typeof body.email === "string") body.email = body.email.trim().toLowerCase()
  const sub = subPath(req)
  if (isWrite(req) && (sub === "/register" || sub === "/update")) {
    checkPassword(body.password, String(req.params.actor_type).toLowerCase())
    if (sub === "/register" && typeof body.email === "string" && !isEmail(body.email)) throw accountError("email_invalid")
  }
  next()
}

const metadata = z
  .record(z.string(), z.unknown())
  .refine((value) => JSON.stringify(value).length <= METADATA_MAX, both("附加信息过长", "too much metadata"))
  .nullish()

const profile = z.object({
  email: z.string().refine(isEmail, both("不是有效的电子邮箱", "not an e-mail address")).nullish(),
  first_name: optionalPlainText(NAME_MAX),
  last_name: optionalPlainText(NAME_MAX),
  company_name: optionalPlainText(NAME_MAX * 2),
  phone: z.preprocess((value) => (value === "" || value === null ? undefined : value), mobileNumber().optional()),
  metadata,
})

/** `/store/customers` and `/store/customers/me`: names without markup, mainland mobile numbers. */
export function checkProfile(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const sub = subPath(req)
  if (isWrite(req) && (sub === "/" || sub === "/me")) {
    const body = bodyOf(req)
    const checked = parseInput(profile, body)
    for (const [field, value] of Object.entries(checked)) if (value !== undefined) body[field] = value
  }
  next()
}

/** `/store/customers/me/addresses` and one of them: a change of an address brings the whole address. */
export function checkAddressBook(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction): void {
  const body = bodyOf(req)
  const isNew = subPath(req) === "/"
  if (isWrite(req) && req.method !== "DELETE" && (isNew || ADDRESS_FIELDS.some((field) => body[field] !== undefined))) {
    const { address_name } = parseInput(z.object({ address_name: optionalPlainText(NAME_MAX) }), body)
    const { is_default_shipping, is_default_billing } = body
    const checked = { ...parseInput(chineseAddress, body), address_name, is_default_shipping, is_default_billing }
    req.body = Object.fromEntries(Object.entries(checked).filter(([, value]) => value !== undefined))
  }
  next()
}
