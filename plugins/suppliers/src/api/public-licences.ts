import { legalDate } from "@anxin/compliance"
import type { BilingualText } from "@anxin/compliance/contracts/text"
import { isValidOn } from "../domain/coverage"
import { FOOD_CATEGORIES } from "../domain/food-categories"
import { SALES_ITEM_NAMES } from "../domain/names"
import type { LicenceRecord, PartyRecord } from "../domain/records"
import type { SalesItem } from "../domain/vocabulary"
import { licenceSummary } from "../modules/suppliers/party-rows"

/** National hotline for consumer complaints. */
const COMPLAINT_LINE = "12315"

const joined = (texts: BilingualText[]): BilingualText => ({
  zh: texts.map(({ zh }) => zh).join("；"),
  en: texts.map(({ en }) => en).join("; "),
})

/** What a paper permits, in words. */
export function scopeText({ sales_items, food_categories }: Pick<LicenceRecord, "sales_items" | "food_categories">): BilingualText {
  const items = sales_items.map((item) => SALES_ITEM_NAMES[item as SalesItem])
  const categories = food_categories.flatMap((code) => FOOD_CATEGORIES[code] ?? [])
  return joined([...items, ...categories])
}

/** Our company and the papers that are good today, as the foot of every page and the licence page show them. */
export function publicLicences(own: PartyRecord) {
  const today = legalDate(new Date())
  const shown = own.licences.filter((licence) => licence.state === "verified" && isValidOn(licence, today))
  return {
    company: {
      name: { zh: own.name_zh, en: own.name_en },
      uscc: own.uscc,
      address: { zh: own.address_zh, en: own.address_en },
      contact: own.contact,
      icp_number: own.icp_number,
      public_security_number: own.public_security_number,
      hotline: own.hotline,
      complaint_line: COMPLAINT_LINE,
    },
    licences: shown.map((licence) => ({ ...licenceSummary(licence), scope: scopeText(licence) })),
  }
}
