import { Button, Container, Heading, StatusBadge, Text } from "@medusajs/ui"
import { useState } from "react"
import { useChange, useMay } from "../lib/data"
import { useStock } from "../lib/language"
import type { Adjustment } from "../lib/types"
import { Ask } from "./ask"

const COLOURS = { requested: "orange", approved: "green", rejected: "grey" } as const

/** Variance reports of a lot; a second person decides on those that wait. */
export function Variances({ adjustments }: { adjustments: Adjustment[] }) {
  const { t } = useStock()
  if (!adjustments.length) return null
  return (
    <Container className="divide-y p-0">
      <div className="px-4 py-4 md:px-6">
        <Heading level="h2">{t("lot.variances")}</Heading>
      </div>
      <ul className="divide-y">
        {adjustments.map((adjustment) => (
          <Row key={adjustment.id} adjustment={adjustment} />
        ))}
      </ul>
    </Container>
  )
}

function Row({ adjustment }: { adjustment: Adjustment }) {
  const { t, time } = useStock()
  const may = useMay()
  const [action, setAction] = useState<"approve" | "reject" | null>(null)
  const act = useChange(t("lot.decided"), () => setAction(null))
  const delta = `${adjustment.quantity_delta > 0 ? "+" : ""}${adjustment.quantity_delta}`
  return (
    <li className="flex flex-col gap-y-2 px-4 py-3 md:px-6" data-testid="variance">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <StatusBadge color={COLOURS[adjustment.state]}>{t(`variance.${adjustment.state}`)}</StatusBadge>
        <Text size="small" weight="plus">
          {t(`place.${adjustment.account_kind}`)} {delta}
        </Text>
        <Text size="small" className="text-ui-fg-subtle">
          {time(adjustment.requested_at)}
        </Text>
      </div>
      <Text size="small" className="break-words">
        {adjustment.report}
      </Text>
      {adjustment.decision_note && (
        <Text size="small" className="text-ui-fg-subtle break-words">
          {t("lot.decisionNote")}: {adjustment.decision_note}
        </Text>
      )}
      {adjustment.state === "requested" && may("stock.approve_variance") && (
        <div className="flex gap-x-2">
          <Button size="small" onClick={() => setAction("approve")}>
            {t("lot.approve")}
          </Button>
          <Button size="small" variant="secondary" onClick={() => setAction("reject")}>
            {t("lot.reject")}
          </Button>
        </div>
      )}
      {action && (
        <Ask
          title={t(`lot.${action}`)}
          explanation={t(`lot.${action}Explain`, { count: adjustment.quantity_delta })}
          reason="required"
          reasonLabel={t("lot.decisionNote")}
          busy={act.isPending}
          onConfirm={(note) => act.mutate({ path: `/admin/stock-adjustments/${adjustment.id}/${action}`, body: { note } })}
          onClose={() => setAction(null)}
        />
      )}
    </li>
  )
}
