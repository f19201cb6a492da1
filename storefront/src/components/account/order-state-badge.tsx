import { useTranslations } from "next-intl"
import type { DeliveryState } from "../../backend/orders"
import type { ReturnState } from "../../backend/returns"
import { Badge, type Tone } from "../../ui/badge"

const ORDER_TONES: Record<DeliveryState, Tone> = {
  paid: "amber",
  picking: "amber",
  shipped: "jade",
  handed_over: "jade",
  received: "neutral",
  cancelled: "neutral",
}

export function OrderStateBadge({ state }: { state: DeliveryState }) {
  const t = useTranslations("orders.state")
  return <Badge tone={ORDER_TONES[state]}>{t(state)}</Badge>
}

const RETURN_TONES: Record<ReturnState, Tone> = {
  requested: "amber",
  approved: "jade",
  rejected: "cinnabar",
  goods_received: "jade",
  refunded: "neutral",
  cancelled: "neutral",
}

export function ReturnStateBadge({ state }: { state: ReturnState }) {
  const t = useTranslations("returns.state")
  return <Badge tone={RETURN_TONES[state]}>{t(state)}</Badge>
}
