import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { chooseDelivery } from "../../../../actions/checkout"
import { shippingOptions } from "../../../../backend/cart"
import { AddressLines } from "../../../../components/checkout/address-lines"
import { requireCart } from "../../../../components/checkout/require-cart"
import { CheckoutSteps } from "../../../../components/checkout/steps"
import { ownSide } from "../../../../domain/text"
import { ActionForm } from "../../../../forms/action-form"
import { ChoiceField } from "../../../../forms/field"
import { Link, redirect } from "../../../../i18n/navigation"
import { caller } from "../../../../session/session"
import { Card } from "../../../../ui/card"
import { Notice } from "../../../../ui/notice"
import { PageTitle } from "../../../../ui/page-title"
import { Price } from "../../../../ui/price"
import { SubmitButton } from "../../../../ui/submit-button"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("checkout"))("step.delivery"), robots: { index: false } }
}

export default async function DeliveryPage() {
  const t = await getTranslations("checkout")
  const locale = await getLocale()
  const cart = await requireCart("/checkout/delivery")
  if (!cart.shipping_address?.address_1) return redirect({ href: "/checkout/address", locale })
  const options = await shippingOptions(cart.id, await caller())
  return (
    <div className="page max-w-3xl">
      <PageTitle title={t("title.delivery")} />
      <CheckoutSteps current="delivery" />
      <Card className="mb-4">
        <div className="flex items-start justify-between gap-3">
          <AddressLines address={cart.shipping_address} />
          <Link href="/checkout/address" className="inline-flex min-h-11 items-center text-sm text-jade underline underline-offset-4">
            {t("change")}
          </Link>
        </div>
      </Card>
      <Card>
        {options.length ? (
          <ActionForm action={chooseDelivery} className="space-y-5">
            <ChoiceField
              name="option_id"
              legend={t("chooseDelivery")}
              defaultValue={cart.shipping_methods[0]?.shipping_option_id ?? undefined}
              choices={options.map(({ id, name, amount, type, insufficient_inventory }) => ({
                value: id,
                title: ownSide(name, locale),
                body: ownSide(type?.description, locale),
                aside: <Price amount={amount} />,
                disabled: insufficient_inventory,
              }))}
            />
            <SubmitButton pendingText={t("saving")} className="w-full sm:w-auto">
              {t("toReview")}
            </SubmitButton>
          </ActionForm>
        ) : (
          <Notice tone="warning" title={t("noDelivery")}>
            {t("noDeliveryHint")}
          </Notice>
        )}
      </Card>
    </div>
  )
}
