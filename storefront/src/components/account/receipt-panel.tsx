import { useTranslations } from "next-intl"
import { confirmReceiptAction } from "../../actions/orders"
import type { Delivery } from "../../backend/orders"
import { ActionForm } from "../../forms/action-form"
import { ButtonLink } from "../../ui/button"
import { DateText } from "../../ui/date-text"
import { Dialog } from "../../ui/dialog"
import { Notice } from "../../ui/notice"
import { SubmitButton } from "../../ui/submit-button"

/** Receipt and the clock that it starts: what to do now, and until when. */
export function ReceiptPanel({ order_id, delivery }: { order_id: string; delivery: Delivery }) {
  const t = useTranslations("orders.receipt")
  const period = delivery.return_period
  const returnLink = (
    <ButtonLink tone="secondary" href={`/account/orders/${order_id}/return`}>
      {t("askReturn")}
    </ButtonLink>
  )
  if (delivery.state === "handed_over") {
    return (
      <div className="space-y-3">
        <p>{t("handedOver")}</p>
        {period && <p className="text-sm text-ink-soft">{t.rich("until", { date: () => <DateText date={period.last_day} /> })}</p>}
        <div className="flex flex-wrap gap-3">
          <Dialog trigger={t("confirm")} title={t("question")} cancel={t("notYet")}>
            <p>{t("explain")}</p>
            <p className="mt-2">{t("explainFault")}</p>
            <ActionForm action={confirmReceiptAction} className="mt-4">
              <input type="hidden" name="order_id" value={order_id} />
              <SubmitButton className="w-full" pendingText={t("confirming")}>
                {t("yes")}
              </SubmitButton>
            </ActionForm>
          </Dialog>
          {returnLink}
        </div>
      </div>
    )
  }
  if (delivery.state === "received") {
    return (
      <div className="space-y-3">
        {period && (
          <Notice live tone="success" title={t.rich("until", { date: () => <DateText date={period.last_day} /> })}>
            <p>{t.rich("counted", { first: () => <DateText date={period.first_day} /> })}</p>
            {period.extended_by_rest_day && <p>{t("extended")}</p>}
            <p>{t("faultLater")}</p>
          </Notice>
        )}
        {returnLink}
      </div>
    )
  }
  return <p className="text-ink-soft">{t("before")}</p>
}
