import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { registerAction } from "../../../actions/session"
import { ActionForm } from "../../../forms/action-form"
import { AgreeField } from "../../../forms/agree-field"
import { TextField } from "../../../forms/field"
import { Link, redirect } from "../../../i18n/navigation"
import { safeNext } from "../../../session/next-path"
import { currentCustomer } from "../../../session/session"
import { Card } from "../../../ui/card"
import { PageTitle } from "../../../ui/page-title"
import { SubmitButton } from "../../../ui/submit-button"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("session"))("register") }
}

export default async function RegisterPage({ searchParams }: { searchParams: Promise<{ next?: string }> }) {
  const t = await getTranslations("session")
  const next = safeNext((await searchParams).next)
  if (await currentCustomer()) return redirect({ href: next, locale: await getLocale() })
  return (
    <div className="page max-w-lg">
      <PageTitle title={t("register")} lead={t("registerLead")} />
      <Card>
        <ActionForm action={registerAction} className="space-y-5">
          <input type="hidden" name="next" value={next} />
          <TextField name="name" label={t("name")} hint={t("nameHint")} autoComplete="nickname" maxLength={50} />
          <TextField name="email" type="email" label={t("email")} autoComplete="username" inputMode="email" maxLength={254} />
          <TextField name="password" type="password" label={t("password")} hint={t("passwordHint")} autoComplete="new-password" maxLength={128} />
          <AgreeField name="agree">
            {t.rich("agree", {
              privacy: (chunks) => (
                <Link href="/policies/privacy" className="text-jade underline underline-offset-4">
                  {chunks}
                </Link>
              ),
            })}
          </AgreeField>
          <SubmitButton className="w-full" pendingText={t("registering")}>
            {t("register")}
          </SubmitButton>
        </ActionForm>
        <p className="mt-4 text-sm">
          {t("haveAccount")}{" "}
          <Link href={{ pathname: "/sign-in", query: { next } }} className="inline-flex min-h-11 items-center text-jade underline underline-offset-4">
            {t("signIn")}
          </Link>
        </p>
      </Card>
    </div>
  )
}
