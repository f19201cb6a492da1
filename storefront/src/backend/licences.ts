import { isBackendError } from "./backend-error"
import { read } from "./client"
import type { Bilingual, Licence } from "./food"

export interface Company {
  name: Bilingual
  uscc: string
  address: Bilingual
  icp_number: string | null
  public_security_number: string | null
  hotline: string | null
  complaint_line: string
}

export interface OwnLicences {
  /** `null` before the company was entered and verified. */
  company: Company | null
  licences: (Licence & { scope: Bilingual })[]
}

/** Our own papers. `undefined` when the backend cannot tell now: the foot of the page says so and the shop goes on. */
export async function ownLicences(locale: string): Promise<OwnLicences | undefined> {
  try {
    return await read<OwnLicences>("licences", {}, locale)
  } catch (error) {
    if (isBackendError(error)) return undefined
    throw error
  }
}
