import { shopNow } from "@anxin/compliance"
import type { ServiceLocator } from "@anxin/compliance/contracts/facts"

/** When something happens: by the shop's clock, or as the demo shop says of its past. */
export const momentOf = (container: ServiceLocator, at?: string): Date => (at ? new Date(at) : shopNow(container))
