import "../compliance"
import "../access"
import { runAsRequest } from "@anxin/compliance"
import { defineMiddlewares } from "@medusajs/framework/http"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { errorHandler } from "../http/error-handler"
import { gatePaymentStart } from "../http/payment-start"

export default defineMiddlewares({
  errorHandler,
  routes: [
    {
      matcher: "/",
      middlewares: [(req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) => runAsRequest(req, next)],
    },
    {
      matcher: "/store/payment-collections/:id/payment-sessions",
      method: ["POST"],
      middlewares: [gatePaymentStart],
    },
  ],
})
