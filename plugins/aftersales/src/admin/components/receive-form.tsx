import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useChange } from "../lib/data"
import { useAfterSales } from "../lib/language"
import type { GoodsCondition, ReturnDetail } from "../lib/types"
import { Choice } from "./choice"
import { Field } from "./field"
import { FormModal } from "./form-modal"

const CONDITIONS = ["intact", "opened", "damaged", "spoiled"] as const satisfies readonly GoodsCondition[]
const PLACES = ["quarantine", "disposal"] as const
const OUTCOMES = ["accepted", "refused_not_intact"] as const

/** Records what came back, in which condition, and where it goes. */
export function ReceiveForm({ request, onClose }: { request: ReturnDetail; onClose(): void }) {
  const { t } = useAfterSales()
  const [lines, setLines] = useState(() =>
    request.lines.map((line) => ({ order_line_id: line.order_line_id, quantity: line.quantity, condition: CONDITIONS[0] as GoodsCondition }))
  )
  const [to, setTo] = useState<(typeof PLACES)[number]>(PLACES[0])
  const [outcome, setOutcome] = useState<(typeof OUTCOMES)[number]>(OUTCOMES[0])
  const act = useChange(t("decide.receivedDone"), onClose)
  const edit = (index: number, patch: Partial<(typeof lines)[number]>) =>
    setLines(lines.map((line, i) => (i === index ? { ...line, ...patch } : line)))
  return (
    <FormModal title={t("decide.receive")} hint={t("decide.receiveHint")} onClose={onClose}>
      {lines.map((line, index) => (
        <div key={line.order_line_id} className="flex flex-col gap-y-2">
          <Text size="small" weight="plus">
            {request.lines[index]?.title}
          </Text>
          <div className="grid grid-cols-2 gap-3">
            <Field
              type="number"
              label={t("returns.quantity")}
              value={String(line.quantity)}
              onChange={(value) => edit(index, { quantity: Math.max(0, Math.trunc(Number(value)) || 0) })}
            />
            <Choice
              label={t("decide.condition")}
              value={line.condition}
              options={CONDITIONS.map((value) => ({ value, label: t(`condition.${value}`) }))}
              onChange={(value) => edit(index, { condition: value as GoodsCondition })}
            />
          </div>
        </div>
      ))}
      {request.reason === "no_reason" && (
        <Choice
          label={t("decide.outcome")}
          value={outcome}
          options={OUTCOMES.map((value) => ({ value, label: t(`decide.${value}`) }))}
          onChange={(value) => setOutcome(value as (typeof OUTCOMES)[number])}
        />
      )}
      <Choice
        label={t("decide.to")}
        value={to}
        options={PLACES.map((value) => ({ value, label: t(`decide.${value}`) }))}
        onChange={(value) => setTo(value as (typeof PLACES)[number])}
      />
      <Button isLoading={act.isPending} onClick={() => act.mutate({ path: `/admin/return-requests/${request.id}/receive`, body: { outcome, lines, to } })}>
        {t("decide.receive")}
      </Button>
    </FormModal>
  )
}
