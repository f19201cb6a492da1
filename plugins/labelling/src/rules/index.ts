import type { Rule } from "@anxin/compliance/contracts/rules"
import { editionOfGoods } from "./edition-fits"
import { labelComplete } from "./label-complete"
import { listedOnly } from "./listed-only"
import { listingWording } from "./listing-wording"
import { stockManaged } from "./stock-managed"

/** Every rule that labels bring to the gates. */
export const rules: Rule[] = [labelComplete, stockManaged, listedOnly, listingWording, editionOfGoods]
