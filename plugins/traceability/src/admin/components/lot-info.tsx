import { Text } from "@medusajs/ui"
import { useStock } from "../lib/language"
import type { LotRow } from "../lib/types"
import { DaysLeft } from "./badges"
import { LifeBar } from "./life-bar"

/** Identity, dates and quantities of a lot. */
export function LotInfo({ lot }: { lot: LotRow }) {
  const { t, say } = useStock()
  const facts: [string, string | null][] = [
    [t("lot.supplier"), lot.supplier && say(lot.supplier.name)],
    [t("lot.producer"), lot.producer && say(lot.producer.name)],
    [t("lot.produced"), lot.production_date],
    [t("lot.expires"), lot.expires_on],
    [t("lot.received"), lot.received_on],
    [t("lot.zone"), t(`lot.zones.${lot.zone}`)],
    [t("lot.internal"), lot.internal_batch],
  ]
  const quantities: [string, number][] = [
    [t("lot.receivedQuantity"), lot.quantity_received],
    [t("lot.quarantine"), lot.quarantine_quantity],
    [t("lot.onHand"), lot.zone_quantity],
    [t("lot.allocated"), lot.allocated_quantity],
    [t("lot.free"), lot.state === "released" ? lot.free_quantity : 0],
  ]
  return (
    <div className="flex flex-col gap-y-4 px-4 py-4 md:px-6">
      <div className="flex flex-wrap items-center gap-3">
        <DaysLeft days={lot.days_left} />
        <LifeBar used={lot.life_used} />
        {lot.hold_reason && <Text size="small">{t("lot.held", { reason: lot.hold_reason })}</Text>}
      </div>
      <dl className="grid grid-cols-1 gap-x-6 gap-y-2 sm:grid-cols-2 lg:grid-cols-3">
        {facts.map(([label, value]) => (
          <div key={label} className="flex flex-col">
            <dt className="txt-compact-xsmall text-ui-fg-subtle">{label}</dt>
            <dd className="txt-compact-small break-words">{value ?? t("common.none")}</dd>
          </div>
        ))}
      </dl>
      <dl className="grid grid-cols-3 gap-2 sm:grid-cols-5" aria-label={t("lot.quantities")}>
        {quantities.map(([label, value]) => (
          <div key={label} className="bg-ui-bg-subtle rounded-lg px-3 py-2">
            <dt className="txt-compact-xsmall text-ui-fg-subtle">{label}</dt>
            <dd className="txt-compact-large-plus">{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
