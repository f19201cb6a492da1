import { isDeepStrictEqual } from "node:util"
import type { SettingDefinition } from "../contracts"

const isOrdered = (value: unknown): value is number | boolean => typeof value === "number" || typeof value === "boolean"

/**
 * True when going from one value to another loosens the rule, so that it takes two people. A value that has
 * no order (a list, a text) counts as loosened by any change, because nobody can tell.
 */
export function isLoosening(loosens: SettingDefinition["loosens"], from: unknown, to: unknown): boolean {
  if (loosens === "never" || isDeepStrictEqual(from, to)) return false
  if (loosens === "any_change" || !isOrdered(from) || !isOrdered(to)) return true
  return loosens === "up" ? Number(to) > Number(from) : Number(to) < Number(from)
}
