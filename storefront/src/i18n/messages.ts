import zhAccount from "../../messages/zh/account.json"
import zhAddress from "../../messages/zh/address.json"
import zhCart from "../../messages/zh/cart.json"
import zhCatalogue from "../../messages/zh/catalogue.json"
import zhCheckout from "../../messages/zh/checkout.json"
import zhClient from "../../messages/zh/client.json"
import zhCommon from "../../messages/zh/common.json"
import zhErrors from "../../messages/zh/errors.json"
import zhFooter from "../../messages/zh/footer.json"
import zhForm from "../../messages/zh/form.json"
import zhHome from "../../messages/zh/home.json"
import zhLicences from "../../messages/zh/licences.json"
import zhOrders from "../../messages/zh/orders.json"
import zhPolicies from "../../messages/zh/policies.json"
import zhProduct from "../../messages/zh/product.json"
import zhReturns from "../../messages/zh/returns.json"
import zhSession from "../../messages/zh/session.json"
import enAccount from "../../messages/en/account.json"
import enAddress from "../../messages/en/address.json"
import enCart from "../../messages/en/cart.json"
import enCatalogue from "../../messages/en/catalogue.json"
import enCheckout from "../../messages/en/checkout.json"
import enClient from "../../messages/en/client.json"
import enCommon from "../../messages/en/common.json"
import enErrors from "../../messages/en/errors.json"
import enFooter from "../../messages/en/footer.json"
import enForm from "../../messages/en/form.json"
import enHome from "../../messages/en/home.json"
import enLicences from "../../messages/en/licences.json"
import enOrders from "../../messages/en/orders.json"
import enPolicies from "../../messages/en/policies.json"
import enProduct from "../../messages/en/product.json"
import enReturns from "../../messages/en/returns.json"
import enSession from "../../messages/en/session.json"
import type { Locale } from "./routing"

const zh = {
  account: zhAccount,
  address: zhAddress,
  cart: zhCart,
  catalogue: zhCatalogue,
  checkout: zhCheckout,
  client: zhClient,
  common: zhCommon,
  errors: zhErrors,
  footer: zhFooter,
  form: zhForm,
  home: zhHome,
  licences: zhLicences,
  orders: zhOrders,
  policies: zhPolicies,
  product: zhProduct,
  returns: zhReturns,
  session: zhSession,
}

/** Every text of the shop window, by area; Chinese decides which keys exist. */
export type Messages = typeof zh

const en: Messages = {
  account: enAccount,
  address: enAddress,
  cart: enCart,
  catalogue: enCatalogue,
  checkout: enCheckout,
  client: enClient,
  common: enCommon,
  errors: enErrors,
  footer: enFooter,
  form: enForm,
  home: enHome,
  licences: enLicences,
  orders: enOrders,
  policies: enPolicies,
  product: enProduct,
  returns: enReturns,
  session: enSession,
}

const ALL: Record<Locale, Messages> = { zh, en }

export const loadMessages = (locale: Locale): Messages => ALL[locale]
