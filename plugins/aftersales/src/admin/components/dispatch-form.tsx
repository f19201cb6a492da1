import { Button, Text, toast, usePrompt } from "@medusajs/ui"
import { useState } from "react"
import { useChange } from "../lib/data"
import { useAfterSales } from "../lib/language"
import { request } from "../lib/request"
import { addScan, type ParcelDraftLine } from "../lib/parcel-draft"
import type { PickTask, ScannedLot } from "../lib/types"
import { Field } from "./field"
import { FormModal } from "./form-modal"

/** Packs one parcel: every scan adds a pack of its lot; a scanner ends its code with Enter. */
export function DispatchForm({ task, onClose }: { task: PickTask; onClose(): void }) {
  const { t, language } = useAfterSales()
  const ask = usePrompt()
  const [lines, setLines] = useState<ParcelDraftLine[]>([])
  const [carrier, setCarrier] = useState("")
  const [tracking, setTracking] = useState("")
  const dispatch = useChange(t("dispatch.done"), onClose)
  const scan = async (code: string) => {
    try {
      const { lot } = await request<{ lot: ScannedLot }>(language, `/admin/pick-tasks/${task.id}/scan?code=${encodeURIComponent(code)}`)
      setLines((known) => addScan(known, lot, task.lines))
    } catch (error) {
      toast.error(error instanceof Error ? error.message : String(error))
    }
  }
  const submit = async () => {
    const sure = await ask({
      title: t("dispatch.submit"),
      description: t("dispatch.confirm"),
      confirmText: t("common.confirm"),
      cancelText: t("common.cancel"),
    })
    if (!sure) return
    const body = { carrier, tracking_number: tracking, lines: lines.map(({ order_line_id, lot_id, quantity }) => ({ order_line_id, lot_id, quantity })) }
    dispatch.mutate({ path: `/admin/pick-tasks/${task.id}/dispatch`, body })
  }
  return (
    <FormModal title={t("dispatch.title")} hint={t("dispatch.hint")} onClose={onClose}>
      <ScanField onScan={scan} />
      <DraftLines task={task} lines={lines} onChange={setLines} />
      <div className="grid grid-cols-1 gap-3 sm:grid-cols-2">
        <Field label={t("dispatch.carrier")} value={carrier} onChange={setCarrier} />
        <Field label={t("dispatch.tracking")} value={tracking} onChange={setTracking} />
      </div>
      <Button disabled={!lines.length || !carrier.trim() || !tracking.trim()} isLoading={dispatch.isPending} onClick={submit}>
        {t("dispatch.submit")}
      </Button>
    </FormModal>
  )
}

function ScanField({ onScan }: { onScan(code: string): Promise<void> }) {
  const { t } = useAfterSales()
  const [code, setCode] = useState("")
  return (
    <form
      onSubmit={async (event) => {
        event.preventDefault()
        if (!code.trim()) return
        await onScan(code.trim())
        setCode("")
      }}
    >
      <Field label={t("dispatch.scan")} hint={t("dispatch.scanHint")} value={code} onChange={setCode} />
    </form>
  )
}

interface DraftLinesProps {
  task: PickTask
  lines: ParcelDraftLine[]
  onChange(lines: ParcelDraftLine[]): void
}

function DraftLines({ task, lines, onChange }: DraftLinesProps) {
  const { t } = useAfterSales()
  if (!lines.length) return <Text size="small" className="text-ui-fg-subtle">{t("dispatch.nothing")}</Text>
  const titleOf = (id: string) => task.lines.find((line) => line.order_line_id === id)?.title ?? id
  return (
    <ul className="divide-y" aria-label={t("dispatch.scanned")} aria-live="polite">
      {lines.map((line, index) => (
        <li key={`${line.order_line_id}/${line.lot_id}`} className="flex items-end justify-between gap-x-3 py-2">
          <div className="min-w-0">
            <Text size="small">{titleOf(line.order_line_id)}</Text>
            <Text size="xsmall" className="text-ui-fg-muted break-all">
              {t("pick.lot")} {line.batch}
            </Text>
          </div>
          <div className="flex shrink-0 items-end gap-x-2">
            <div className="w-20">
              <Field
                type="number"
                label={t("dispatch.quantity")}
                value={String(line.quantity)}
                onChange={(value) => onChange(lines.map((one, i) => (i === index ? { ...one, quantity: Math.max(1, Math.trunc(Number(value)) || 1) } : one)))}
              />
            </div>
            <Button size="small" variant="transparent" onClick={() => onChange(lines.filter((_, i) => i !== index))}>
              {t("dispatch.remove")}
            </Button>
          </div>
        </li>
      ))}
    </ul>
  )
}
