import { defineErrors } from "@anxin/compliance"

/** Codes of the doors in front of the stock store routes. */
export const sessionError = defineErrors("session", {
  required: {
    type: "unauthorized",
    when: "something of a customer's own is asked for, or personal data is to be stored, without signing in",
    zh: "请先登录",
    en: "Please sign in first",
  },
})

export const cartError = defineErrors("cart", {
  not_yours: {
    type: "forbidden",
    when: "the cart belongs to another customer",
    zh: "这不是您的购物车",
    en: "This is not your cart",
  },
  not_claimed: {
    type: "conflict",
    when: "a signed-in customer pays or stores personal data in a cart that is still a guest's",
    zh: "请先将购物车归入您的账户（POST /store/carts/:id/customer）",
    en: "Take the cart into your account first (POST /store/carts/:id/customer)",
  },
  not_found: {
    type: "not_found",
    when: "no cart or payment collection of a cart has this id",
    zh: "找不到该购物车",
    en: "The cart was not found",
  },
})

export const orderError = defineErrors("order", {
  not_found: {
    type: "not_found",
    when: "the order does not exist or belongs to somebody else; the answer does not tell which",
    zh: "找不到该订单",
    en: "The order was not found",
  },
})

export const accountError = defineErrors("account", {
  password_too_short: {
    type: "invalid_data",
    when: "a password is shorter than the actor's minimum",
    zh: "密码至少需要 {min} 个字符",
    en: "The password needs at least {min} characters",
  },
  password_too_long: {
    type: "invalid_data",
    when: "a password is so long that hashing it would be an attack",
    zh: "密码最多 {max} 个字符",
    en: "The password may have at most {max} characters",
  },
  email_invalid: {
    type: "invalid_data",
    when: "the e-mail address of an account is none",
    zh: "电子邮箱格式不正确",
    en: "This is not an e-mail address",
  },
})
