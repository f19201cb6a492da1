import { CodedError, errorBody, isCodedError, requestLanguage } from "@anxin/compliance"
import { stockRefusal } from "@anxin/traceability"
import { errorHandler as coreErrorHandler } from "@medusajs/framework/http"
import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { closedDoor } from "./errors"

const core = coreErrorHandler()

/** Medusa tells a lock that was not to be had in time by its message alone. */
const isLockTimeout = (error: unknown): boolean =>
  typeof error === "object" && error !== null && "message" in error && String(error.message).startsWith("Timed-out acquiring lock")

/**
 * The one error handler of the shop: coded errors answer in the reader's language, everything else keeps
 * Medusa's shape. Medusa uses the last handler it scans, so only the backend exports one.
 */
export function errorHandler(error: unknown, req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void {
  const coded = isLockTimeout(error) ? closedDoor("busy") : isCodedError(error) ? (error as CodedError) : stockRefusal(error)
  if (coded) {
    res.status(coded.status).json(errorBody(coded, requestLanguage(req.headers)))
    return
  }
  core(error as Error, req, res, next)
}
