import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { AddressForm } from "../../../../../components/account/address-form"
import { requireCustomer } from "../../../../../session/session"
import { PageTitle } from "../../../../../ui/page-title"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("address"))("add") }
}

export default async function NewAddressPage() {
  const t = await getTranslations("address")
  await requireCustomer("/account/addresses/new")
  return (
    <>
      <PageTitle up={{ href: "/account/addresses", label: t("title") }} title={t("add")} />
      <AddressForm />
    </>
  )
}
