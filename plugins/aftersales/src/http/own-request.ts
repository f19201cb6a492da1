import type { MedusaRequest } from "@medusajs/framework/http"
import { returnError } from "../errors/return-errors"
import type { ReturnFile } from "../modules/return-request/sql/rows"
import { returnsOf } from "../workflows/services"
import { requireCustomer } from "./session"

/** The request in the path, if it is the customer's own; else `returns.request_not_found`. */
export async function ownRequest(req: MedusaRequest): Promise<ReturnFile> {
  const customer = requireCustomer(req)
  const file = await returnsOf(req.scope).requestFile(req.params.id!)
  if (file.customer_id !== customer) throw returnError("request_not_found", { return_request_id: file.id })
  return file
}
