import { Badge, StatusBadge } from "@medusajs/ui"
import type { LotState } from "../../domain/lot-state"
import { useStock } from "../lib/language"
import type { ReceiptState } from "../lib/types"

const RECEIPT_COLOURS = { draft: "orange", posted: "green", reversed: "grey" } as const
const LOT_COLOURS = {
  quarantine: "orange",
  released: "green",
  held: "red",
  recalled: "red",
  expired: "red",
  depleted: "grey",
} as const

/** State of a goods receipt. */
export function ReceiptStateBadge({ state }: { state: ReceiptState }) {
  const { t } = useStock()
  return (
    <StatusBadge color={RECEIPT_COLOURS[state]} className="whitespace-nowrap">
      {t(`receiptState.${state}`)}
    </StatusBadge>
  )
}

/** State of a lot. */
export function LotStateBadge({ state }: { state: LotState }) {
  const { t } = useStock()
  return (
    <StatusBadge color={LOT_COLOURS[state]} className="whitespace-nowrap">
      {t(`lotState.${state}`)}
    </StatusBadge>
  )
}

/** Days within which an end is shown as near. */
const NEAR_DAYS = 30
const URGENT_DAYS = 7

/** How long a lot may still be sold: green, orange from 30 days, red from 7 days and after its end. */
export function DaysLeft({ days }: { days: number | null }) {
  const { t } = useStock()
  if (days === null) return <Badge size="2xsmall">{t("expiry.none")}</Badge>
  const colour = days <= URGENT_DAYS ? "red" : days <= NEAR_DAYS ? "orange" : "green"
  const words = days === 0 ? t("expiry.today") : days > 0 ? t("expiry.left", { count: days }) : t("expiry.gone", { count: -days })
  return (
    <Badge size="2xsmall" color={colour} className="whitespace-nowrap">
      {words}
    </Badge>
  )
}
