import { receiveUpload } from "@anxin/compliance"
import { defineMiddlewares } from "@medusajs/framework/http"
import { checkAddressBook, checkProfile, guardCredentials } from "../http/account-door"
import { guardCart, guardNamedCart, guardNewCart, guardPayment } from "../http/cart-door"
import { guardOrder, guardSession } from "../http/order-door"

/**
 * The doors. None names a method: so they run before the core's validators and handlers, for every method, spelling
 * and route below, whatever a later version adds there.
 */
export default defineMiddlewares({
  routes: [
    { matcher: "/store", middlewares: [guardNamedCart] },
    { matcher: "/store/carts", middlewares: [guardNewCart] },
    { matcher: "/store/carts/:id", middlewares: [guardCart] },
    { matcher: "/store/payment-collections", middlewares: [guardPayment] },
    { matcher: "/store/orders", middlewares: [guardSession] },
    { matcher: "/store/orders/:id", middlewares: [guardOrder] },
    { matcher: "/store/return-requests", middlewares: [guardSession] },
    { matcher: "/store/customers", middlewares: [checkProfile] },
    { matcher: "/store/customers/me", middlewares: [guardSession] },
    { matcher: "/store/customers/me/addresses", middlewares: [checkAddressBook] },
    { matcher: "/auth/:actor_type/:auth_provider", middlewares: [guardCredentials] },
    { matcher: "/store/return-requests/photos", method: ["POST"], middlewares: [receiveUpload()] },
  ],
})
