import { getLocale } from "next-intl/server"
import { isSignedOut } from "../backend/backend-error"
import type { Caller } from "../backend/cart"
import type { FormState } from "../forms/form-state"
import { refused } from "../forms/read-form"
import { redirect } from "../i18n/navigation"
import { readToken } from "../session/cookies"

/** Sends to sign in and back to `from`. */
export async function askToSignIn(from: string): Promise<never> {
  return redirect({ href: { pathname: "/sign-in", query: { next: from } }, locale: await getLocale() })
}

/**
 * Runs what needs a signed-in customer. A missing or ended session leads to sign in and back to `from`; a refusal
 * comes back to the form.
 */
export async function asCustomer(from: string, data: FormData, run: (caller: Caller) => Promise<FormState>): Promise<FormState> {
  const token = await readToken()
  if (!token) return askToSignIn(from)
  try {
    return await run({ token, locale: await getLocale() })
  } catch (error) {
    if (isSignedOut(error)) return askToSignIn(from)
    return refused(error, data)
  }
}
