import { receiveUpload } from "@anxin/compliance"
import { authenticate, defineMiddlewares } from "@medusajs/framework/http"
import { gateNewCart } from "../http/gate-new-cart"

export default defineMiddlewares({
  routes: [
    { matcher: "/admin/goods-receipts/:id/lines/:line_id/photo", method: ["POST"], middlewares: [receiveUpload()] },
    { matcher: "/store/carts", method: ["POST"], middlewares: [gateNewCart] },
    { matcher: "/store/orders/:id/lots", middlewares: [authenticate("customer", ["session", "bearer"])] },
  ],
})
