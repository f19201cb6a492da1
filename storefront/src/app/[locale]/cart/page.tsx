import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { CartLineItem } from "../../../components/cart/cart-line-item"
import { factsOfLines } from "../../../components/cart/line-facts"
import { TotalsTable } from "../../../components/cart/totals"
import { currentCart } from "../../../session/session"
import { ButtonLink } from "../../../ui/button"
import { Card } from "../../../ui/card"
import { EmptyState } from "../../../ui/empty-state"
import { Notice } from "../../../ui/notice"
import { PageTitle } from "../../../ui/page-title"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("cart"))("title"), robots: { index: false } }
}

export default async function CartPage() {
  const t = await getTranslations("cart")
  const cart = await currentCart()
  if (!cart?.items.length) {
    return (
      <div className="page">
        <PageTitle title={t("title")} />
        <EmptyState icon="cart" title={t("empty")} action={<ButtonLink href="/">{t("browse")}</ButtonLink>}>
          {t("emptyBody")}
        </EmptyState>
      </div>
    )
  }
  const facts = await factsOfLines(cart.items.toSorted((a, b) => a.id.localeCompare(b.id)), await getLocale())
  const blocked = facts.some(({ obstacle }) => obstacle)
  return (
    <div className="page">
      <PageTitle title={t("title")} lead={t("lead")} />
      <div className="grid items-start gap-6 lg:grid-cols-[1fr_20rem]">
        <Card className="py-1 md:py-2">
          <ul>
            {facts.map((entry) => (
              <CartLineItem key={entry.line.id} facts={entry} />
            ))}
          </ul>
        </Card>
        <Card className="space-y-4 lg:sticky lg:top-6" aria-label={t("summary")}>
          <TotalsTable item_total={cart.item_total} shipping_total={undefined} total={cart.item_total} />
          {blocked && <Notice tone="warning" title={t("blocked")}>{t("blockedHint")}</Notice>}
          {!blocked && (
            <ButtonLink href="/checkout/address" className="w-full">
              {t("checkout")}
            </ButtonLink>
          )}
          <p className="text-sm text-ink-soft">{t("datesNote")}</p>
        </Card>
      </div>
    </div>
  )
}
