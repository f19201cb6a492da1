import { Badge, StatusBadge } from "@medusajs/ui"
import { useSuppliers } from "../lib/language"
import type { LicenceState } from "../../domain/vocabulary"
import type { ShownState } from "../lib/types"

const PARTY_COLOURS = {
  invited: "grey",
  submitted: "orange",
  verified: "green",
  rejected: "red",
  suspended: "red",
  lapsed: "red",
} as const
const LICENCE_COLOURS = { submitted: "orange", verified: "green", rejected: "red", revoked: "red" } as const

/** State of a company. */
export function PartyStateBadge({ state }: { state: ShownState }) {
  const { t } = useSuppliers()
  return (
    <StatusBadge color={PARTY_COLOURS[state]} className="whitespace-nowrap">
      {t(`state.${state}`)}
    </StatusBadge>
  )
}

/** State of a licence. */
export function LicenceStateBadge({ state }: { state: LicenceState }) {
  const { t } = useSuppliers()
  return (
    <StatusBadge color={LICENCE_COLOURS[state]} className="whitespace-nowrap">
      {t(`papers.state.${state}`)}
    </StatusBadge>
  )
}

/** Days within which an end is shown as near; the first and the last reminder. */
const NEAR_DAYS = 90
const URGENT_DAYS = 30

/** How long something is still good: green, orange from 90 days, red from 30 days and after its end. */
export function Expiry({ until, days_left }: { until: string | null; days_left: number | null }) {
  const { t } = useSuppliers()
  if (until === null || days_left === null) return <Badge size="2xsmall">{t("expiry.none")}</Badge>
  const colour = days_left <= URGENT_DAYS ? "red" : days_left <= NEAR_DAYS ? "orange" : "green"
  const words =
    days_left === 0 ? t("expiry.today") : days_left > 0 ? t("expiry.left", { count: days_left }) : t("expiry.gone", { count: -days_left })
  return (
    <Badge size="2xsmall" color={colour} className="whitespace-nowrap">
      {words}
    </Badge>
  )
}
