import { Badge, Text } from "@medusajs/ui"
import { useAfterSales } from "../lib/language"
import type { PickLine } from "../lib/types"

/** What is to be picked: each line with the lots that were allocated, where they lie and until when they keep. */
export function PickLines({ lines }: { lines: PickLine[] }) {
  const { t } = useAfterSales()
  return (
    <ul className="divide-y">
      {lines.map((line) => (
        <li key={line.order_line_id} className="flex flex-col gap-y-1 px-4 py-3 md:px-6" data-testid="pick-line">
          <Text size="small" weight="plus">
            {line.quantity} × {line.title}
          </Text>
          {line.allocations.map((allocation) => (
            <div key={allocation.id} className="flex flex-wrap items-center gap-2">
              <Badge size="2xsmall" color={allocation.state === "allocated" ? "blue" : "grey"}>
                {allocation.quantity}
              </Badge>
              <Text size="small" className="break-all">
                {t("pick.lot")} {allocation.batch}
                {allocation.zone ? ` · ${allocation.zone}` : ""}
              </Text>
              {allocation.expires_on && (
                <Text size="xsmall" className="text-ui-fg-muted">
                  {t("pick.keepsUntil")} {allocation.expires_on}
                </Text>
              )}
            </div>
          ))}
        </li>
      ))}
    </ul>
  )
}
