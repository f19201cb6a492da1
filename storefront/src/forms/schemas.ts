import { z } from "zod"
import { MOBILE } from "../domain/address"
import { RETURN_REASONS } from "../backend/returns"

/** Messages are keys of the `form` message files. */
const id = z.string().min(1, "required").max(100, "invalid")
const quantity = z.coerce.number("wholeNumber").int("wholeNumber").min(1, "atLeastOne").max(999, "tooMany")
const email = z.string().trim().toLowerCase().min(1, "required").max(254, "tooLong").pipe(z.email("email"))
const next = z.string().optional()

/** What a person writes about themselves; angle brackets never belong into a name. */
const plain = (max: number) => z.string().trim().min(1, "required").max(max, "tooLong").regex(/^[^<>]*$/, "noBrackets")

export const addToCartForm = z.object({ variant_id: id, quantity })
export const cartLineForm = z.object({ line_id: id, quantity })
export const removeLineForm = z.object({ line_id: id })

export const signInForm = z.object({ email, password: z.string().min(1, "required").max(200, "tooLong"), next })

/** Eight characters are the floor; length counts more than odd signs. */
export const registerForm = z.object({
  name: plain(50),
  email,
  password: z.string().min(1, "required").min(8, "passwordShort").max(128, "tooLong"),
  agree: z.literal("on", "agree"),
  next,
})

export const profileForm = z.object({
  name: plain(50),
  mobile: z.string().trim().regex(MOBILE, "mobile").or(z.literal("")),
})

export const addressForm = z.object({
  address_id: z.string().max(100, "invalid").optional(),
  recipient: plain(50),
  mobile: z.string().trim().min(1, "required").regex(MOBILE, "mobile"),
  region_code: z.string("region").min(1, "region").regex(/^\d{6}$/, "region"),
  detail: plain(120),
  postal_code: z.string().trim().regex(/^\d{6}$/, "postalCode").or(z.literal("")),
  is_default: z.literal("on").optional(),
})

export const chooseAddressForm = z.object({ address_id: z.string("chooseOne").min(1, "chooseOne").max(100, "invalid") })
export const chooseDeliveryForm = z.object({ option_id: z.string("chooseOne").min(1, "chooseOne").max(100, "invalid") })
export const orderForm = z.object({ order_id: id })
export const deleteAddressForm = z.object({ address_id: id })

export const withdrawForm = z.object({ return_request_id: id })

export const returnForm = z.object({
  order_id: id,
  reason: z.enum(RETURN_REASONS, "chooseOne"),
  description: z.string().trim().max(1000, "tooLong"),
})
