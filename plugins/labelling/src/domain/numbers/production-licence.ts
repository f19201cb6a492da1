/** `SC` and 14 digits: 3 category, 2 + 2 + 2 region, 4 sequence, 1 check. */
export const isProductionLicenceNumber = (number: string): boolean => /^SC[12]\d{13}$/.test(number)

/** ISO 7064 MOD 11,10 over the digits. Published numbers fail it, so it warns only. */
export function productionLicenceCheckHolds(number: string): boolean {
  const digits = [...number.slice(2)].map(Number)
  const check = digits.pop()
  const product = digits.reduce((carry, digit) => {
    const sum = (carry + digit) % 10 || 10
    return (sum * 2) % 11
  }, 10)
  return (11 - product) % 10 === check
}
