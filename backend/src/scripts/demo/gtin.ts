/** Prefix of the demo shop's codes: China's 690 and a company number that is invented. */
const PREFIX = "690888"

/** Check digit of GS1: from the right, weights 3 and 1. */
const checkDigit = (digits: string) => {
  const sum = [...digits].reverse().reduce((total, digit, index) => total + Number(digit) * (index % 2 ? 1 : 3), 0)
  return (10 - (sum % 10)) % 10
}

/** An invented GTIN-13 for the nth product. */
export function demoGtin(index: number): string {
  const body = PREFIX + String(index + 1).padStart(6, "0")
  return body + checkDigit(body)
}
