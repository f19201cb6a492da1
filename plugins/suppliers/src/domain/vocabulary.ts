/** What a party is to us. One company is one party: a maker that also sells to us holds both kinds of papers. */
export const PARTY_KINDS = ["supplier", "producer", "distributor", "own"] as const
export type PartyKind = (typeof PARTY_KINDS)[number]

/** Stored states; `lapsed` is derived from dates and never stored. */
export const PARTY_STATES = ["invited", "submitted", "verified", "rejected", "suspended"] as const
export type PartyState = (typeof PARTY_STATES)[number]

/** What kinds of goods a party may be asked for; the papers follow from them. */
export const GOODS_KINDS = ["prepacked", "prepacked_chilled", "bulk", "bulk_chilled", "farm_produce", "import"] as const

/**
 * Kinds of papers: 营业执照, 食品生产许可证 (SC), 食品经营许可证 (JY), 仅销售预包装食品备案 (YB, in places BZ),
 * and the registration of an overseas plant with the Chinese customs.
 */
export const LICENCE_TYPES = [
  "business_licence",
  "food_production",
  "food_operation",
  "filing",
  "overseas_registration",
] as const
export type LicenceType = (typeof LICENCE_TYPES)[number]

export const LICENCE_STATES = ["submitted", "verified", "rejected", "revoked"] as const
export type LicenceState = (typeof LICENCE_STATES)[number]

/** Items of sale that a food operation licence or a filing names. */
export const SALES_ITEMS = [
  "prepacked",
  "prepacked_chilled",
  "bulk",
  "bulk_chilled",
  "health_food",
  "medical_food",
  "infant_formula",
] as const
export type SalesItem = (typeof SALES_ITEMS)[number]

/** What the public register said when somebody looked the paper up. */
export const REGISTER_RESULTS = ["match", "mismatch", "not_found"] as const
export type RegisterResult = (typeof REGISTER_RESULTS)[number]
