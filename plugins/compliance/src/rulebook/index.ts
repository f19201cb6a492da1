import { CONTENT } from "./content"
import type { RulebookEntry } from "./entry"
import { FOOD } from "./food"
import { INCIDENTS } from "./incidents"
import { MERCHANTS } from "./merchants"
import { ORDERS } from "./orders"
import { PEOPLE } from "./people"
import { SAFETY } from "./safety"
import { SECURITY } from "./security"
import { WAREHOUSE } from "./warehouse"

export { DOCUMENTS } from "./documents"
export type { RulebookEntry, RulebookHome, RulebookKind, RulebookSource } from "./entry"

/** R1 to R131 in their order. */
export const RULEBOOK: readonly RulebookEntry[] = [
  ...FOOD,
  ...ORDERS,
  ...SECURITY,
  ...INCIDENTS,
  ...MERCHANTS,
  ...WAREHOUSE,
  ...SAFETY,
  ...CONTENT,
  ...PEOPLE,
]
