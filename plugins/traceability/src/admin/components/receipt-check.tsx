import { Container, Heading, StatusBadge, Text } from "@medusajs/ui"
import { useRead } from "../lib/data"
import { useStock } from "../lib/language"
import type { Check } from "../lib/types"
import { QueryState } from "./query-state"

/** What the gate would say of posting now, with every finding and its source. */
export function ReceiptCheck({ id }: { id: string }) {
  const { t } = useStock()
  const query = useRead<Check>(`/admin/goods-receipts/${id}/check`)
  const findings = query.data?.findings ?? []
  return (
    <Container className="divide-y p-0">
      <div className="px-4 py-4 md:px-6">
        <Heading level="h2">{t("receipt.check")}</Heading>
      </div>
      <QueryState query={query} empty={findings.length === 0 && t("receipt.checkOk")}>
        <ul className="flex flex-col gap-y-2 px-4 py-3 md:px-6" data-testid="receipt-check">
          {findings.map((finding, index) => (
            <li key={index} className="flex flex-wrap items-center gap-x-2 gap-y-1">
              <StatusBadge color={finding.outcome === "deny" ? "red" : "blue"}>{finding.outcome === "deny" ? "!" : "i"}</StatusBadge>
              <Text size="small">{finding.message}</Text>
              <Text size="xsmall" className="text-ui-fg-muted">
                {finding.clause}
              </Text>
            </li>
          ))}
        </ul>
      </QueryState>
    </Container>
  )
}
