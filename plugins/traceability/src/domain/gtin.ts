/** Lengths of a GTIN that a pack may carry. */
const LENGTHS: ReadonlySet<number> = new Set([8, 12, 13, 14])

/** True for 8, 12, 13 or 14 digits whose check digit (weights 3, 1 from the right) holds. */
export function isGtin(text: string): boolean {
  if (!/^\d+$/.test(text) || !LENGTHS.has(text.length)) return false
  const digits = [...text].map(Number).reverse()
  const sum = digits.slice(1).reduce((total, digit, index) => total + digit * (index % 2 === 0 ? 3 : 1), 0)
  return (10 - (sum % 10)) % 10 === digits[0]
}

/** The same article, whatever length it is written in. */
export const sameGtin = (a: string, b: string): boolean => a.padStart(14, "0") === b.padStart(14, "0")
