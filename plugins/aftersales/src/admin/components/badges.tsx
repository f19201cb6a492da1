import { StatusBadge } from "@medusajs/ui"
import type { PickState } from "../../domain/delivery-state"
import type { ReturnStatus } from "../../domain/return-status"
import { useAfterSales } from "../lib/language"

const PICK_COLOURS = { open: "orange", picking: "blue", partly_dispatched: "blue", dispatched: "green", cancelled: "grey" } as const
const RETURN_COLOURS = {
  requested: "orange",
  approved: "blue",
  goods_received: "blue",
  refunded: "green",
  rejected: "red",
  cancelled: "grey",
} as const

/** State of a pick task. */
export function PickStateBadge({ state }: { state: PickState }) {
  const { t } = useAfterSales()
  return (
    <StatusBadge color={PICK_COLOURS[state]} className="whitespace-nowrap">
      {t(`pickState.${state}`)}
    </StatusBadge>
  )
}

/** Status of a return request. */
export function ReturnStatusBadge({ status }: { status: ReturnStatus }) {
  const { t } = useAfterSales()
  return (
    <StatusBadge color={RETURN_COLOURS[status]} className="whitespace-nowrap">
      {t(`returnStatus.${status}`)}
    </StatusBadge>
  )
}
