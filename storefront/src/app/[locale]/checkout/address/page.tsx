import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { addAddressAndUse, chooseAddress } from "../../../../actions/checkout"
import { listAddresses } from "../../../../backend/customer"
import { AddressFields } from "../../../../components/checkout/address-fields"
import { AddressLines } from "../../../../components/checkout/address-lines"
import { requireCart } from "../../../../components/checkout/require-cart"
import { CheckoutSteps } from "../../../../components/checkout/steps"
import { ActionForm } from "../../../../forms/action-form"
import { ChoiceField } from "../../../../forms/field"
import { caller } from "../../../../session/session"
import { ButtonLink } from "../../../../ui/button"
import { Card } from "../../../../ui/card"
import { PageTitle } from "../../../../ui/page-title"
import { SubmitButton } from "../../../../ui/submit-button"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("checkout"))("step.address"), robots: { index: false } }
}

export default async function AddressPage({ searchParams }: { searchParams: Promise<{ new?: string }> }) {
  const t = await getTranslations("checkout")
  await requireCart("/checkout/address")
  const addresses = await listAddresses(await caller())
  const asksNew = addresses.length === 0 || (await searchParams).new !== undefined
  return (
    <div className="page max-w-3xl">
      <PageTitle title={t("title.address")} />
      <CheckoutSteps current="address" />
      <Card>
        {asksNew ? (
          <ActionForm action={addAddressAndUse} className="space-y-5">
            <AddressFields />
            <div className="flex flex-wrap gap-3">
              <SubmitButton pendingText={t("saving")} className="grow sm:grow-0">
                {t("useAddress")}
              </SubmitButton>
              {addresses.length > 0 && (
                <ButtonLink tone="quiet" href="/checkout/address">
                  {t("savedAddresses")}
                </ButtonLink>
              )}
            </div>
          </ActionForm>
        ) : (
          <ActionForm action={chooseAddress} className="space-y-5">
            <ChoiceField
              name="address_id"
              legend={t("chooseAddress")}
              defaultValue={addresses.find(({ is_default_shipping }) => is_default_shipping)?.id}
              choices={addresses.map((address) => ({ value: address.id, title: <AddressLines address={address} /> }))}
            />
            <div className="flex flex-wrap gap-3">
              <SubmitButton pendingText={t("saving")} className="grow sm:grow-0">
                {t("useAddress")}
              </SubmitButton>
              <ButtonLink tone="quiet" href="/checkout/address?new=1">
                {t("newAddress")}
              </ButtonLink>
            </div>
          </ActionForm>
        )}
      </Card>
    </div>
  )
}
