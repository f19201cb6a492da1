import { weightedSum } from "stdnum/lib/cjs/util/checksum"
import { normalizeNumber, type NumberCheck, type NumberWarning } from "./number-check"

/** Characters of GB 32100-2015: no I, O, S, V, Z. */
export const USCC_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
const USCC_WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28]
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2]

/** Provinces of GB/T 2260, and 10 for registrations by the national authority. */
const PROVINCES = new Set(
  "10 11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65 71 81 82".split(" ")
)

/**
 * Check character of the first 17 characters (GB 32100-2015). `stdnum`'s own validator is not asked, because
 * it refuses every code whose check character is 0 and every organisation class that is a letter.
 */
export function usccCheckCharacter(first17: string): string {
  const sum = weightedSum(first17, { alphabet: USCC_ALPHABET, weights: USCC_WEIGHTS, modulus: 31 })
  return USCC_ALPHABET[(31 - sum) % 31]!
}

/** Check character of the eight characters of an organisation code (GB 11714); 10 is written X. */
export function organisationCheckCharacter(first8: string): string {
  const sum = weightedSum(first8, { weights: ORGANISATION_WEIGHTS, modulus: 11 })
  return "0123456789X"[(11 - sum) % 11]!
}

/**
 * Checks a unified social credit code. Length, alphabet, authority and region decide whether it can be one;
 * the two check characters only warn, because legal codes of the early Fujian pilot fail them.
 */
export function checkUscc(raw: string): NumberCheck {
  const number = normalizeNumber(raw)
  if (number.length !== 18) return { ok: false, number, fault: "uscc_length" }
  if ([...number].some((character) => !USCC_ALPHABET.includes(character))) {
    return { ok: false, number, fault: "uscc_alphabet" }
  }
  // Eighteen zeros pass the arithmetic; no authority and no province is 0.
  const hasAuthority = number[0] !== "0" && number[1] !== "0"
  const hasRegion = /^\d{6}$/.test(number.slice(2, 8)) && PROVINCES.has(number.slice(2, 4))
  if (!hasAuthority || !hasRegion) return { ok: false, number, fault: "uscc_structure" }
  const warnings: NumberWarning[] = []
  if (usccCheckCharacter(number.slice(0, 17)) !== number[17]) warnings.push("uscc_check_digit")
  if (organisationCheckCharacter(number.slice(8, 16)) !== number[16]) warnings.push("uscc_organisation_code")
  return { ok: true, number, warnings }
}
