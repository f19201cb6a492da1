import { Button, Label, Prompt, Textarea } from "@medusajs/ui"
import { useId, useState } from "react"
import { useLabels } from "../lib/language"

interface AskProps {
  title: string
  explanation: string
  /** `required`: nothing is done without a reason. */
  reason?: "required" | "optional"
  reasonLabel?: string
  danger?: boolean
  busy: boolean
  onConfirm(reason: string): void
  onClose(): void
}

/** Says what an action will do, takes its reason, and does it only then. */
export function Ask({ title, explanation, reason: wanted, reasonLabel, danger, busy, onConfirm, onClose }: AskProps) {
  const { t } = useLabels()
  const id = useId()
  const [reason, setReason] = useState("")
  return (
    <Prompt open variant={danger ? "danger" : "confirmation"} onOpenChange={(open) => !open && onClose()}>
      <Prompt.Content>
        <Prompt.Header>
          <Prompt.Title>{title}</Prompt.Title>
          <Prompt.Description>{explanation}</Prompt.Description>
        </Prompt.Header>
        {wanted && (
          <div className="flex flex-col gap-y-1 px-6 pt-4">
            <Label size="xsmall" htmlFor={id}>
              {reasonLabel ?? t("action.reason")}
            </Label>
            <Textarea id={id} rows={3} maxLength={500} value={reason} onChange={(event) => setReason(event.target.value)} />
          </div>
        )}
        <Prompt.Footer>
          <Button size="small" variant="secondary" onClick={onClose}>
            {t("common.cancel")}
          </Button>
          <Button
            size="small"
            variant={danger ? "danger" : "primary"}
            isLoading={busy}
            disabled={wanted === "required" && !reason.trim()}
            onClick={() => onConfirm(reason.trim())}
          >
            {t("common.confirm")}
          </Button>
        </Prompt.Footer>
      </Prompt.Content>
    </Prompt>
  )
}
