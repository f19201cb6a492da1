/** Number of a standard with parts, and its year, which a label may leave out. */
const NUMBER = String.raw`\d{1,6}(?:\.\d{1,3})*(?:[-—]\d{4})?`

const SHAPES = [
  // National, mandatory and recommended.
  new RegExp(`^GB(?:/T)? ?${NUMBER}$`),
  // Trades that make food: agriculture, commerce, light industry, fishery, supply co-operatives, grain, customs, forestry, health.
  new RegExp(`^(?:NY|SB|QB|SC|GH|LS|SN|LY|WS)(?:/T)? ?${NUMBER}$`),
  // Provinces: food safety (DBS) and others.
  new RegExp(`^DBS?\\d{2}(?:/T|/)? ?${NUMBER}$`),
  // Associations.
  new RegExp(`^T/[A-Z]{2,12} ?${NUMBER}$`),
  // Enterprises: food safety standards end in S.
  new RegExp(`^Q/[A-Z0-9]{2,12} ?\\d{3,5} ?S?(?:[-—]\\d{4})?$`),
]

/** True when a product standard code is written as one; whether it exists is not known here. */
export const isStandardCode = (code: string): boolean => SHAPES.some((shape) => shape.test(code.trim()))
