import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { signInAction } from "../../../actions/session"
import { ActionForm } from "../../../forms/action-form"
import { TextField } from "../../../forms/field"
import { Link, redirect } from "../../../i18n/navigation"
import { safeNext } from "../../../session/next-path"
import { currentCustomer } from "../../../session/session"
import { Card } from "../../../ui/card"
import { PageTitle } from "../../../ui/page-title"
import { SubmitButton } from "../../../ui/submit-button"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("session"))("signIn") }
}

export default async function SignInPage({ searchParams }: { searchParams: Promise<{ next?: string }> }) {
  const t = await getTranslations("session")
  const next = safeNext((await searchParams).next)
  if (await currentCustomer()) return redirect({ href: next, locale: await getLocale() })
  return (
    <div className="page max-w-lg">
      <PageTitle title={t("signIn")} lead={next.startsWith("/checkout") ? t("whyForCheckout") : undefined} />
      <Card>
        <ActionForm action={signInAction} className="space-y-5">
          <input type="hidden" name="next" value={next} />
          <TextField name="email" type="email" label={t("email")} autoComplete="username" inputMode="email" maxLength={254} />
          <TextField name="password" type="password" label={t("password")} autoComplete="current-password" maxLength={200} />
          <SubmitButton className="w-full" pendingText={t("signingIn")}>
            {t("signIn")}
          </SubmitButton>
        </ActionForm>
        <p className="mt-4 text-sm">
          {t("noAccount")}{" "}
          <Link href={{ pathname: "/register", query: { next } }} className="inline-flex min-h-11 items-center text-jade underline underline-offset-4">
            {t("register")}
          </Link>
        </p>
      </Card>
    </div>
  )
}
