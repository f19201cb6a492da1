import { Container, Heading, Text } from "@medusajs/ui"
import { useAfterSales } from "../lib/language"
import type { Parcel } from "../lib/types"

/** Parcels of one order, in the order in which they left. */
export function ParcelList({ parcels }: { parcels: Parcel[] }) {
  const { t, time } = useAfterSales()
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-4 py-3 md:px-6">
        {t("parcels.title")}
      </Heading>
      {parcels.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-4 py-4 md:px-6">
          {t("parcels.empty")}
        </Text>
      )}
      {parcels.map((parcel) => (
        <div key={parcel.id} className="px-4 py-3 md:px-6">
          <Text size="small" weight="plus" className="break-all">
            {parcel.carrier} · {parcel.tracking_number}
          </Text>
          <Text size="small" className="text-ui-fg-subtle">
            {t("parcels.dispatchedAt", { at: time(parcel.dispatched_at) })}
            {" · "}
            {parcel.handed_over_at ? `${t("parcels.handedOver")} ${time(parcel.handed_over_at)}` : t("parcels.onTheWay")}
          </Text>
        </div>
      ))}
    </Container>
  )
}
