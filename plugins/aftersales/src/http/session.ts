import { actorOf } from "@anxin/compliance"
import type { MedusaRequest } from "@medusajs/framework/http"
import { sessionError } from "../errors/door-errors"

/** Id of the signed-in customer, or nothing for a guest. */
export function customerOf(req: MedusaRequest): string | undefined {
  const actor = actorOf(req)
  return actor.type === "customer" ? actor.id : undefined
}

/** Id of the signed-in customer. Throws `session.required` (401). */
export function requireCustomer(req: MedusaRequest): string {
  const id = customerOf(req)
  if (!id) throw sessionError("required")
  return id
}

/** Preflights carry no session and do nothing. */
export const isPreflight = (req: MedusaRequest): boolean => req.method === "OPTIONS"

/** Whether a request is meant to change something; HEAD runs the handler of GET. */
export const isWrite = (req: MedusaRequest): boolean => !["GET", "HEAD", "OPTIONS"].includes(req.method)

/** The parsed body as an object, whatever was sent. */
export function bodyOf(req: MedusaRequest): Record<string, unknown> {
  const body: unknown = req.body
  return typeof body === "object" && body !== null && !Array.isArray(body) ? (body as Record<string, unknown>) : {}
}

/** What of the path lies below the middleware's matcher, as Express matches it: without case and trailing slash. */
export const subPath = (req: MedusaRequest): string => req.path.toLowerCase().replace(/\/+$/, "") || "/"
