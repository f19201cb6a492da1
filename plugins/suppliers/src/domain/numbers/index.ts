import type { LicenceType } from "../vocabulary"
import { checkFiling, checkOperationLicence, checkOverseasRegistration, checkProductionLicence } from "./food-licence"
import type { NumberCheck } from "./number-check"
import { checkUscc } from "./uscc"

export { WARNING_TEXTS, type NumberCheck, type NumberFault, type NumberWarning } from "./number-check"
export { checkUscc } from "./uscc"

const CHECKS: Record<LicenceType, (raw: string) => NumberCheck> = {
  business_licence: checkUscc,
  food_production: checkProductionLicence,
  food_operation: checkOperationLicence,
  filing: checkFiling,
  overseas_registration: checkOverseasRegistration,
}

/** Checks the number of a paper by its type; a business licence bears the credit code. */
export const checkLicenceNumber = (type: LicenceType, raw: string): NumberCheck => CHECKS[type](raw)
