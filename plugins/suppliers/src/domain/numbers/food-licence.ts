import { mod11mod10Validate } from "stdnum/lib/cjs/util/checksum"
import { isFoodCategory } from "../food-categories"
import { normalizeNumber, type NumberCheck } from "./number-check"

/** Categories of a food additive licence: general, flavouring, compound. */
const ADDITIVE_CATEGORIES = new Set(["01", "02", "03"])

/** A failing digit only warns: 4 of 16 published SC numbers fail ISO 7064 MOD 11,10 (GB/T 17710). */
const withCheckDigit = (number: string): NumberCheck => {
  return { ok: true, number, warnings: mod11mod10Validate(number.slice(2)) ? [] : ["licence_check_digit"] }
}

/**
 * Production licence: SC, 1 food or 2 additive, category, region (6, not always of GB/T 2260, so not judged),
 * sequence (4), check digit. The old QS numbers are void since 2018-10-01.
 */
export function checkProductionLicence(raw: string): NumberCheck {
  const number = normalizeNumber(raw)
  if (/^QS\d/.test(number)) return { ok: false, number, fault: "qs_void" }
  const [, kind, category] = /^SC(\d)(\d{2})\d{11}$/.exec(number) ?? []
  if (!kind || !category) return { ok: false, number, fault: "sc_format" }
  const known = kind === "1" ? isFoodCategory(category) : kind === "2" && ADDITIVE_CATEGORIES.has(category)
  return known ? withCheckDigit(number) : { ok: false, number, fault: "sc_category" }
}

/** Operation licence: JY, business form (1 sale, 2 catering, 3 canteen), region (6), sequence (6), check digit. */
export function checkOperationLicence(raw: string): NumberCheck {
  const number = normalizeNumber(raw)
  const form = /^JY(\d)\d{13}$/.exec(number)?.[1]
  if (!form) return { ok: false, number, fault: "jy_format" }
  return "123".includes(form) ? withCheckDigit(number) : { ok: false, number, fault: "jy_form" }
}

/** Filing for pre-packed food, YB or in places BZ and 14 digits: form only, its check digit is not settled. */
export function checkFiling(raw: string): NumberCheck {
  const number = normalizeNumber(raw)
  return /^(YB|BZ)\d{14}$/.test(number) ? { ok: true, number, warnings: [] } : { ok: false, number, fault: "filing_format" }
}

/** Registration of an overseas plant: letters and digits as the customs publish it; form only. */
export function checkOverseasRegistration(raw: string): NumberCheck {
  const number = normalizeNumber(raw)
  const ok = /^[A-Z0-9]{4,30}$/.test(number) && /\d/.test(number)
  return ok ? { ok: true, number, warnings: [] } : { ok: false, number, fault: "overseas_format" }
}
