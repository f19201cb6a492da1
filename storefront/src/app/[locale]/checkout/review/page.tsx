import type { Metadata } from "next"
import { getFormatter, getLocale, getTranslations } from "next-intl/server"
import { placeOrder } from "../../../../actions/checkout"
import { factsOfLines } from "../../../../components/cart/line-facts"
import { TotalsTable } from "../../../../components/cart/totals"
import { AddressLines } from "../../../../components/checkout/address-lines"
import { requireCart } from "../../../../components/checkout/require-cart"
import { ReviewLines } from "../../../../components/checkout/review-lines"
import { CheckoutSteps } from "../../../../components/checkout/steps"
import { ownSide } from "../../../../domain/text"
import { ActionForm } from "../../../../forms/action-form"
import { Link, redirect } from "../../../../i18n/navigation"
import { Card, CardTitle } from "../../../../ui/card"
import { Notice } from "../../../../ui/notice"
import { PageTitle } from "../../../../ui/page-title"
import { SubmitButton } from "../../../../ui/submit-button"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("checkout"))("step.review"), robots: { index: false } }
}

const change = "inline-flex min-h-11 items-center text-sm text-jade underline underline-offset-4"

export default async function ReviewPage() {
  const t = await getTranslations("checkout")
  const format = await getFormatter()
  const locale = await getLocale()
  const cart = await requireCart("/checkout/review")
  if (!cart.shipping_address?.address_1) return redirect({ href: "/checkout/address", locale })
  const method = cart.shipping_methods[0]
  if (!method) return redirect({ href: "/checkout/delivery", locale })
  const facts = await factsOfLines(cart.items, locale)
  const amount = format.number(cart.total, { style: "currency", currency: "CNY", currencyDisplay: "narrowSymbol" })
  return (
    <div className="page max-w-3xl">
      <PageTitle title={t("title.review")} lead={t("reviewLead")} />
      <CheckoutSteps current="review" />
      <div className="space-y-4">
        <Card>
          <div className="flex items-center justify-between gap-3">
            <CardTitle className="mb-0">{t("sendTo")}</CardTitle>
            <Link href="/checkout/address" className={change} aria-label={t("changeAddress")}>
              {t("change")}
            </Link>
          </div>
          <AddressLines address={cart.shipping_address} />
          <p className="mt-3 flex items-center justify-between gap-3 border-t border-line pt-2">
            <span>{ownSide(method.name, locale)}</span>
            <Link href="/checkout/delivery" className={change} aria-label={t("changeDelivery")}>
              {t("change")}
            </Link>
          </p>
        </Card>
        <Card>
          <div className="flex items-center justify-between gap-3">
            <CardTitle className="mb-0">{t("goods")}</CardTitle>
            <Link href="/cart" className={change} aria-label={t("changeCart")}>
              {t("change")}
            </Link>
          </div>
          <ReviewLines facts={facts} />
          <p className="mt-3 text-sm text-ink-soft">{t("datesFrozen")}</p>
        </Card>
        <Card>
          <TotalsTable item_total={cart.item_total} shipping_total={cart.shipping_total} total={cart.total} />
        </Card>
        <Card>
          <CardTitle>{t("payment")}</CardTitle>
          <Notice title={t("demoPayment")}>{t("demoPaymentBody")}</Notice>
          <ActionForm action={placeOrder} className="mt-4">
            <SubmitButton className="w-full text-lg" pendingText={t("placing")}>
              {t("place", { amount })}
            </SubmitButton>
          </ActionForm>
          <p className="mt-3 text-sm text-ink-soft">
            {t.rich("contract", {
              policy: (chunks) => (
                <Link href="/policies/returns" className="text-jade underline underline-offset-4">
                  {chunks}
                </Link>
              ),
            })}
          </p>
        </Card>
      </div>
    </div>
  )
}
