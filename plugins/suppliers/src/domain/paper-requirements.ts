import type { GoodsKind } from "@anxin/compliance/contracts/services"
import type { LicenceType, SalesItem } from "./vocabulary"

/** One paper that would do. Without `sales_items` and `covers_category` its scope does not matter. */
export interface AcceptedPaper {
  type: LicenceType
  /** Any one of these items of sale must be on it. */
  sales_items?: readonly SalesItem[]
  /** The food category of the goods must be on it. */
  covers_category?: true
}

/** Any one of these papers covers the goods; an empty list asks for none. */
export type AcceptedPapers = readonly AcceptedPaper[]

const PREPACKED = { sales_items: ["prepacked", "prepacked_chilled"] } as const
const PREPACKED_CHILLED = { sales_items: ["prepacked_chilled"] } as const
const PRODUCTION: AcceptedPaper = { type: "food_production", covers_category: true }

/**
 * Food papers of whoever sells to us, and of ourselves as sellers (食品安全法 35; 食品经营许可和备案管理办法).
 * A filing covers pre-packed food only; primary farm produce needs neither licence nor filing.
 */
export const SUPPLIER_PAPERS: Record<GoodsKind, AcceptedPapers> = {
  prepacked: [
    { type: "food_operation", ...PREPACKED },
    { type: "filing", ...PREPACKED },
  ],
  prepacked_chilled: [
    { type: "food_operation", ...PREPACKED_CHILLED },
    { type: "filing", ...PREPACKED_CHILLED },
  ],
  bulk: [{ type: "food_operation", sales_items: ["bulk", "bulk_chilled"] }],
  bulk_chilled: [{ type: "food_operation", sales_items: ["bulk_chilled"] }],
  farm_produce: [],
  import: [
    { type: "food_operation", ...PREPACKED },
    { type: "filing", ...PREPACKED },
  ],
}

/** Food papers of whoever made the goods: in China the category on an SC licence, abroad a registered plant (食品安全法 35, 96). */
export const PRODUCER_PAPERS: Record<GoodsKind, AcceptedPapers> = {
  prepacked: [PRODUCTION],
  prepacked_chilled: [PRODUCTION],
  bulk: [PRODUCTION],
  bulk_chilled: [PRODUCTION],
  farm_produce: [],
  import: [{ type: "overseas_registration" }],
}

/** A licensed maker that sells what it makes itself needs no operation licence for that. */
export const OWN_PRODUCTION: AcceptedPaper = PRODUCTION

/** Special foods need their own item of sale beside the kind of pack (食品安全法 74). */
export const SPECIAL_FOOD_ITEM: Readonly<Record<string, SalesItem>> = {
  "27": "health_food",
  "28": "medical_food",
  "29": "infant_formula",
}

/** Every company in China shows its business licence, whatever it deals in. */
export const IDENTITY_PAPER: AcceptedPaper = { type: "business_licence" }
