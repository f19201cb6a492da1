import type { PartySummary } from "@anxin/compliance/contracts/services"
import type { Gap } from "../gaps"
import type { LabelContent } from "../label-content"

/**
 * What completeness may know beside the label. A party that is left out was not looked up, so nothing is said
 * about it; `null` was looked up and does not exist.
 */
export interface AssessContext {
  supplier?: PartySummary | null
  producer?: PartySummary | null
}

/** One part of completeness: pure, and silent where it does not apply. */
export type Check = (content: LabelContent, context: AssessContext) => Gap[]

/** Packed food, whose pack must say everything; bulk food and farm produce have duties of their own. */
export const isPrepacked = ({ goods_kind }: Pick<LabelContent, "goods_kind">): boolean =>
  goods_kind === null || goods_kind === "prepacked" || goods_kind === "prepacked_chilled" || goods_kind === "import"

export const isEmpty = (text: string | null): boolean => text === null || text.trim() === ""
