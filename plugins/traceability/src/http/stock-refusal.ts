import type { CodedError } from "@anxin/compliance"
import { traceError } from "../errors"

/** How the pinned core says that an item has too little: by code where it has one, by this sentence where not. */
const CODE = "insufficient_inventory"
const SENTENCE = /^Not enough stock available for item \S+ at location/

/**
 * The coded error for Medusa's own refusal of too little stock, which knows neither our codes nor the reader's
 * language; nothing for any other error. The last buyers of the last packs meet it between gate and reservation.
 */
export function stockRefusal(error: unknown): CodedError | undefined {
  const { code, message } = (error ?? {}) as { code?: unknown; message?: unknown }
  const isIt = code === CODE || (typeof message === "string" && SENTENCE.test(message))
  return isIt ? traceError("not_enough_saleable_stock") : undefined
}
