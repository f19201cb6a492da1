const LENGTHS = [8, 12, 13, 14]

/** Check digit of a GTIN body: from the right, weights 3 and 1 (GS1 General Specifications 7.9). */
export function gtinCheckDigit(body: string): number {
  const sum = [...body].reverse().reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 3 : 1), 0)
  return (10 - (sum % 10)) % 10
}

/** True for a GTIN-8, -12, -13 or -14 whose check digit holds. */
export const isGtin = (value: string): boolean =>
  /^\d+$/.test(value) && LENGTHS.includes(value.length) && gtinCheckDigit(value.slice(0, -1)) === Number(value.at(-1))
