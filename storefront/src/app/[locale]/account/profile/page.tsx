import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { saveProfile } from "../../../../actions/account"
import { ActionForm } from "../../../../forms/action-form"
import { TextField } from "../../../../forms/field"
import { requireCustomer } from "../../../../session/session"
import { Card } from "../../../../ui/card"
import { PageTitle } from "../../../../ui/page-title"
import { SubmitButton } from "../../../../ui/submit-button"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("account"))("profile") }
}

export default async function ProfilePage() {
  const t = await getTranslations("account")
  const customer = await requireCustomer("/account/profile")
  return (
    <>
      <PageTitle title={t("profile")} />
      <Card className="max-w-lg">
        <ActionForm action={saveProfile} className="space-y-5">
          <TextField name="name" label={t("name")} autoComplete="nickname" maxLength={50} defaultValue={customer.first_name ?? ""} />
          <TextField name="mobile" label={t("mobile")} optional={t("optional")} type="tel" inputMode="numeric" autoComplete="tel-national" maxLength={11} defaultValue={customer.phone ?? ""} />
          <dl className="text-sm">
            <dt className="font-medium">{t("email")}</dt>
            <dd className="text-ink-soft">{customer.email}</dd>
          </dl>
          <SubmitButton pendingText={t("saving")}>{t("save")}</SubmitButton>
        </ActionForm>
      </Card>
    </>
  )
}
