import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { listAddresses } from "../../../../../backend/customer"
import { AddressForm } from "../../../../../components/account/address-form"
import { caller, requireCustomer } from "../../../../../session/session"
import { PageTitle } from "../../../../../ui/page-title"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("address"))("change") }
}

export default async function EditAddressPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const t = await getTranslations("address")
  await requireCustomer(`/account/addresses/${id}`)
  const address = (await listAddresses(await caller())).find((entry) => entry.id === id)
  if (!address) notFound()
  return (
    <>
      <PageTitle up={{ href: "/account/addresses", label: t("title") }} title={t("change")} />
      <AddressForm address={address} />
    </>
  )
}
