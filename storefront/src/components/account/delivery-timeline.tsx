import { useTranslations } from "next-intl"
import { DELIVERY_STATES, type Delivery } from "../../backend/orders"
import { classes } from "../../ui/classes"
import { DateText, TimeText } from "../../ui/date-text"
import { Icon } from "../../ui/icon"

const latest = (times: (string | null)[]) => times.filter((at): at is string => at !== null).toSorted().at(-1)

/** The way of an order, with the moments that are known. Hand-over of the last parcel counts. */
export function DeliveryTimeline({ delivery, ordered_at }: { delivery: Delivery; ordered_at: string }) {
  const t = useTranslations("orders")
  if (delivery.state === "cancelled") return <p className="text-ink-soft">{t("cancelledBody")}</p>
  const at = DELIVERY_STATES.indexOf(delivery.state)
  const moments: Partial<Record<string, string>> = {
    paid: ordered_at,
    shipped: latest(delivery.parcels.map(({ dispatched_at }) => dispatched_at)),
    handed_over: latest(delivery.parcels.map(({ handed_over_at }) => handed_over_at)),
  }
  return (
    <ol className="relative space-y-4 before:absolute before:inset-y-3 before:start-3.5 before:w-px before:bg-line-strong">
      {DELIVERY_STATES.map((state, n) => {
        const reached = n <= at
        const moment = moments[state]
        return (
          <li key={state} className="relative flex gap-3" aria-current={n === at ? "step" : undefined}>
            <span
              className={classes(
                "z-10 grid size-7 shrink-0 place-items-center rounded-full border",
                reached ? "border-jade bg-jade text-white" : "border-line-strong bg-surface text-transparent"
              )}
            >
              <Icon name="check" className="size-4" />
            </span>
            <span className="pt-0.5">
              <span className={classes("block leading-snug", n === at ? "font-semibold" : !reached && "text-ink-faint")}>
                {t(`state.${state}`)}
                {!reached && <span className="sr-only"> {t("notYet")}</span>}
              </span>
              <span className="block text-sm text-ink-soft">
                {reached && moment && <TimeText at={moment} />}
                {reached && state === "received" && delivery.received_on && <DateText date={delivery.received_on} />}
              </span>
            </span>
          </li>
        )
      })}
    </ol>
  )
}

/** Carrier and number of each parcel. */
export function Parcels({ delivery }: { delivery: Delivery }) {
  const t = useTranslations("orders")
  if (!delivery.parcels.length) return null
  return (
    <ul className="mt-4 space-y-2 border-t border-line pt-4 text-sm">
      {delivery.parcels.map(({ id, carrier, tracking_number }, n) => (
        <li key={id} className="flex items-start gap-2">
          <Icon name="truck" className="mt-0.5 size-5 text-jade" />
          <span>
            {t("parcel", { n: n + 1 })}
            {carrier && ` · ${carrier}`}
            {tracking_number && <span className="block tabular-nums text-ink-soft">{tracking_number}</span>}
          </span>
        </li>
      ))}
    </ul>
  )
}
