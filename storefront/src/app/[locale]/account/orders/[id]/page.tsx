import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { cancelOrderAction } from "../../../../../actions/orders"
import { listReturns } from "../../../../../backend/returns"
import { DeliveryTimeline, Parcels } from "../../../../../components/account/delivery-timeline"
import { loadOrder } from "../../../../../components/account/load-order"
import { OrderLines } from "../../../../../components/account/order-lines"
import { OrderStateBadge, ReturnStateBadge } from "../../../../../components/account/order-state-badge"
import { ReceiptPanel } from "../../../../../components/account/receipt-panel"
import { TotalsTable } from "../../../../../components/cart/totals"
import { AddressLines } from "../../../../../components/checkout/address-lines"
import { ActionForm } from "../../../../../forms/action-form"
import { Link } from "../../../../../i18n/navigation"
import { caller, requireCustomer } from "../../../../../session/session"
import { Card, CardTitle } from "../../../../../ui/card"
import { TimeText } from "../../../../../ui/date-text"
import { Dialog } from "../../../../../ui/dialog"
import { PageTitle } from "../../../../../ui/page-title"
import { SubmitButton } from "../../../../../ui/submit-button"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("orders"))("detail") }
}

export default async function OrderPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const t = await getTranslations("orders")
  await requireCustomer(`/account/orders/${id}`)
  const who = await caller()
  const { order, delivery, lots, products, food } = await loadOrder(id, who)
  const returns = await listReturns(who, id).catch(() => [])
  return (
    <>
      <PageTitle
        up={{ href: "/account/orders", label: t("title") }}
        title={t("number", { number: order.display_id })}
        lead={<TimeText at={order.created_at} />}
        aside={<OrderStateBadge state={delivery.state} />}
      />
      <div className="grid items-start gap-4 xl:grid-cols-[1fr_18rem]">
        <div className="space-y-4">
          <Card aria-label={t("receiptTitle")}>
            <CardTitle>{t("receiptTitle")}</CardTitle>
            <ReceiptPanel order_id={id} delivery={delivery} />
          </Card>
          <Card>
            <CardTitle>{t("goods")}</CardTitle>
            <OrderLines lines={order.items} lots={lots} products={products} food={food} />
          </Card>
          {returns.length > 0 && (
            <Card>
              <CardTitle>{t("returns")}</CardTitle>
              <ul className="space-y-2">
                {returns.map((request) => (
                  <li key={request.id} className="flex flex-wrap items-center justify-between gap-2">
                    <Link href={`/account/returns/${request.id}`} className="inline-flex min-h-11 items-center text-jade underline underline-offset-4">
                      {t("returnNumber", { number: request.display_id })}
                    </Link>
                    <ReturnStateBadge state={request.status} />
                  </li>
                ))}
              </ul>
            </Card>
          )}
        </div>
        <div className="space-y-4">
          <Card>
            <CardTitle>{t("way")}</CardTitle>
            <DeliveryTimeline delivery={delivery} ordered_at={order.created_at} />
            <Parcels delivery={delivery} />
          </Card>
          <Card>
            <CardTitle>{t("sendTo")}</CardTitle>
            {order.shipping_address && <AddressLines address={order.shipping_address} />}
          </Card>
          <Card>
            <TotalsTable item_total={order.item_total} shipping_total={order.shipping_total} total={order.total} />
          </Card>
          {delivery.state === "paid" && (
            <Dialog trigger={t("cancel.open")} tone="danger" triggerClassName="w-full" title={t("cancel.question")} cancel={t("cancel.keep")}>
              <p>{t("cancel.explain")}</p>
              <ActionForm action={cancelOrderAction} className="mt-4">
                <input type="hidden" name="order_id" value={id} />
                <SubmitButton tone="danger" className="w-full" pendingText={t("cancel.pending")}>
                  {t("cancel.yes")}
                </SubmitButton>
              </ActionForm>
            </Dialog>
          )}
        </div>
      </div>
    </>
  )
}
