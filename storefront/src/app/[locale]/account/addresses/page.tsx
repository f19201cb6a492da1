import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { dropAddress } from "../../../../actions/account"
import { listAddresses } from "../../../../backend/customer"
import { AddressLines } from "../../../../components/checkout/address-lines"
import { ActionForm } from "../../../../forms/action-form"
import { caller, requireCustomer } from "../../../../session/session"
import { Badge } from "../../../../ui/badge"
import { ButtonLink } from "../../../../ui/button"
import { Card } from "../../../../ui/card"
import { Dialog } from "../../../../ui/dialog"
import { EmptyState } from "../../../../ui/empty-state"
import { PageTitle } from "../../../../ui/page-title"
import { SubmitButton } from "../../../../ui/submit-button"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("address"))("title") }
}

export default async function AddressesPage() {
  const t = await getTranslations("address")
  await requireCustomer("/account/addresses")
  const addresses = await listAddresses(await caller())
  const add = <ButtonLink href="/account/addresses/new">{t("add")}</ButtonLink>
  return (
    <>
      <PageTitle title={t("title")} aside={addresses.length > 0 && add} />
      {addresses.length === 0 && (
        <EmptyState icon="pin" title={t("none")} action={add}>
          {t("noneBody")}
        </EmptyState>
      )}
      <ul className="grid gap-4 md:grid-cols-2">
        {addresses.map((address) => (
          <Card as="li" key={address.id} className="flex flex-col gap-3">
            {address.is_default_shipping && (
              <p>
                <Badge tone="jade">{t("default")}</Badge>
              </p>
            )}
            <AddressLines address={address} />
            <div className="mt-auto flex gap-2">
              <ButtonLink tone="secondary" href={`/account/addresses/${address.id}`} aria-label={t("editOf", { name: address.first_name ?? "" })}>
                {t("edit")}
              </ButtonLink>
              <Dialog trigger={t("remove")} tone="quiet" title={t("removeQuestion")} cancel={t("keep")}>
                <AddressLines address={address} />
                <ActionForm action={dropAddress} className="mt-4">
                  <input type="hidden" name="address_id" value={address.id} />
                  <SubmitButton tone="danger" className="w-full">
                    {t("removeYes")}
                  </SubmitButton>
                </ActionForm>
              </Dialog>
            </div>
          </Card>
        ))}
      </ul>
    </>
  )
}
