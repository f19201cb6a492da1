import { addDays } from "@anxin/compliance"

/**
 * True when food keeps at least `minRemainingDays` after the delivery day. Saleable through 24:00 of the
 * last day, so an expiry on the delivery day itself leaves zero days and passes a minimum of zero.
 */
export function keepsUntilDelivery(expiresOn: string | null, deliveryOn: string, minRemainingDays: number): boolean {
  return expiresOn === null || addDays(deliveryOn, minRemainingDays) <= expiresOn
}

/** True when the last day has passed; on the last day itself food may still be sold. */
export function isExpired(expiresOn: string | null, today: string): boolean {
  return expiresOn !== null && expiresOn < today
}
