import type { Address } from "../backend/cart"

/** Province, city and district in one line; a municipality is not said twice (上海市上海市). */
export function regionLine(address: Pick<Address, "province" | "city" | "address_2">): string {
  const parts = [address.province, address.city, address.address_2].filter((part): part is string => Boolean(part))
  return parts.filter((part, n) => part !== parts[n - 1]).join(" ")
}

/** Mainland mobile number: eleven digits from 13 to 19. */
export const MOBILE = /^1[3-9]\d{9}$/
