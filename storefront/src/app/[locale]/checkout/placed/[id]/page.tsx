import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { notFound } from "next/navigation"
import { isAbsent } from "../../../../../backend/backend-error"
import { getOrder } from "../../../../../backend/orders"
import { caller, requireCustomer } from "../../../../../session/session"
import { ButtonLink } from "../../../../../ui/button"
import { Icon } from "../../../../../ui/icon"
import { Price } from "../../../../../ui/price"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("checkout"))("title.placed"), robots: { index: false } }
}

/** The contract stands when the order does (E-commerce Law 49): this page says so and what comes next. */
export default async function PlacedPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  await requireCustomer(`/checkout/placed/${id}`)
  const t = await getTranslations("checkout")
  const order = await getOrder(id, await caller()).catch((error: unknown) => (isAbsent(error) ? notFound() : Promise.reject(error)))
  return (
    <div className="page flex max-w-xl flex-col items-center gap-4 py-14 text-center">
      <span className="grid size-16 place-items-center rounded-full bg-jade text-white">
        <Icon name="check" className="size-9" />
      </span>
      <h1 className="font-serif text-2xl font-bold">{t("title.placed")}</h1>
      <p className="text-ink-soft">
        {t.rich("placedBody", { number: order.display_id, amount: () => <Price amount={order.total} className="text-ink" /> })}
      </p>
      <ol className="my-2 w-full space-y-2 text-start">
        {(["pick", "ship", "confirm"] as const).map((step, n) => (
          <li key={step} className="flex gap-3 rounded-md border border-line bg-surface p-3">
            <span className="grid size-7 shrink-0 place-items-center rounded-full bg-jade-wash text-sm font-semibold text-jade-deep">{n + 1}</span>
            {t(`next.${step}`)}
          </li>
        ))}
      </ol>
      <div className="flex flex-wrap justify-center gap-3">
        <ButtonLink href={`/account/orders/${order.id}`}>{t("seeOrder")}</ButtonLink>
        <ButtonLink tone="secondary" href="/">
          {t("goOn")}
        </ButtonLink>
      </div>
    </div>
  )
}
