import type { Unlisted } from "./unlisted"

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null

/** A product in a list is told by its id, or by the name of the list; without an id nobody can tell, so it goes. */
function isHidden(item: unknown, key: string, hidden: Unlisted): boolean {
  if (!isObject(item)) return false
  const id = typeof item.id === "string" ? item.id : undefined
  if (key === "products" && id === undefined) return hidden.products.size > 0
  return id !== undefined && (hidden.products.has(id) || hidden.variants.has(id))
}

/** Takes hidden products and variants out of an answer, at any depth. Leaves everything else as it is. */
export function withoutUnlisted(value: unknown, hidden: Unlisted, key = ""): unknown {
  if (Array.isArray(value)) {
    return value.filter((item) => !isHidden(item, key, hidden)).map((item) => withoutUnlisted(item, hidden, key))
  }
  if (!isObject(value) || Object.getPrototypeOf(value) !== Object.prototype) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withoutUnlisted(item, hidden, name)]))
}
