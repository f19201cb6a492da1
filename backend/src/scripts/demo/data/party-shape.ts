import type { BilingualText } from "@anxin/compliance/contracts/text"

/** A licence of an invented company; days count from today, so that the demo shop never grows old. */
export interface DemoLicence {
  type: "business_licence" | "food_production" | "food_operation" | "filing" | "overseas_registration"
  number: string
  issuer: string
  from_day: number
  /** `null` has no end. */
  to_day: number | null
  food_categories?: string[]
  sales_items?: string[]
}

/** An invented company. Every name says so. */
export interface DemoParty {
  key: string
  kind: "supplier" | "producer" | "own"
  name: BilingualText
  uscc: string | null
  country_code?: string
  address: BilingualText
  contact: string
  goods_kinds: ("prepacked" | "prepacked_chilled" | "farm_produce" | "import")[]
  licences: DemoLicence[]
  /** How far its admission went; "verified" unless said otherwise. */
  until?: "invited" | "submitted" | "rejected"
  own?: { icp_number: string; public_security_number: string; hotline: string }
}

/** Issuer of a business licence or a food licence. */
export const authority = (place: string) => `${place}市场监督管理局`

const FIVE_YEARS = 5 * 365 + 1

/** A food operation licence (JY) that began so many days ago and runs five years. */
export const operation = (number: string, place: string, age_days: number, chilled: boolean): DemoLicence => ({
  type: "food_operation",
  number,
  issuer: authority(place),
  from_day: -age_days,
  to_day: FIVE_YEARS - age_days,
  sales_items: chilled ? ["prepacked", "prepacked_chilled"] : ["prepacked"],
})

/** A food production licence (SC) that began so many days ago and runs five years. */
export const production = (number: string, place: string, age_days: number, ...food_categories: string[]): DemoLicence => ({
  type: "food_production",
  number,
  issuer: authority(place),
  from_day: -age_days,
  to_day: FIVE_YEARS - age_days,
  food_categories,
})
