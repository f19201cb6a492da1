import { Button, FocusModal, Heading, Label, Text, Textarea, toast } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useId, useState } from "react"
import type { Certainty } from "../../contracts"
import { useCompliance } from "../lib/language"
import { request } from "../lib/request"
import { fromInput, kindOf, loosensKey, toInput } from "../lib/setting-value"
import type { Setting, SettingVersion } from "../lib/types"
import { Choice } from "./choice"
import { Field } from "./field"

const CERTAINTIES: readonly Certainty[] = ["law", "standard", "house_rule", "unverified"]

/** The dialog in which a person proposes a dated value with its source and reason. */
export function ProposeSetting({ setting, today, onClose }: { setting: Setting; today: string; onClose(): void }) {
  const { t, say } = useCompliance()
  return (
    <FocusModal open onOpenChange={(open) => !open && onClose()}>
      <FocusModal.Content>
        <FocusModal.Header />
        <FocusModal.Body className="flex flex-col items-center overflow-y-auto px-4 py-8">
          <div className="flex w-full max-w-lg flex-col gap-y-4">
            <FocusModal.Title asChild>
              <Heading>{say(setting.title)}</Heading>
            </FocusModal.Title>
            <FocusModal.Description asChild>
              <Text size="small" className="text-ui-fg-subtle">
                {t(loosensKey(setting))} · {t("settings.explainLoosening")}
              </Text>
            </FocusModal.Description>
            <ProposalForm setting={setting} today={today} onDone={onClose} />
          </div>
        </FocusModal.Body>
      </FocusModal.Content>
    </FocusModal>
  )
}

function useProposal(setting: Setting, onDone: () => void) {
  const { t, language } = useCompliance()
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: object) =>
      request<{ setting_version: SettingVersion }>(language, `/admin/settings/${setting.key}/versions`, body),
    onSuccess: ({ setting_version: { status } }) => {
      toast.success(t(status === "approved" ? "settings.sentApproved" : "settings.sentProposed"))
      onDone()
    },
    onError: (error) => toast.error(error.message),
    onSettled: () => client.invalidateQueries({ queryKey: ["compliance", "settings"] }),
  })
}

function ProposalForm({ setting, today, onDone }: { setting: Setting; today: string; onDone(): void }) {
  const { t } = useCompliance()
  const [value, setValue] = useState(toInput(setting.value))
  const [date, setDate] = useState(today)
  const [source, setSource] = useState("")
  const [certainty, setCertainty] = useState<Certainty>(setting.certainty)
  const [reason, setReason] = useState("")
  const proposal = useProposal(setting, onDone)
  const submit = () =>
    proposal.mutate({ value: fromInput(kindOf(setting.default.value), value), effective_from: date, source, certainty, reason })
  return (
    <form
      className="flex flex-col gap-y-4"
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
    >
      <ValueInput setting={setting} value={value} onChange={setValue} />
      <Field type="date" label={t("settings.effectiveFrom")} value={date} onChange={setDate} />
      <Field label={t("settings.source")} value={source} onChange={setSource} />
      <Choice
        label={t("settings.certaintyTitle")}
        value={certainty}
        options={CERTAINTIES.map((code) => ({ value: code, label: t(`settings.certainty.${code}`) }))}
        onChange={(code) => setCertainty(code as Certainty)}
      />
      <LongField label={t("settings.reason")} value={reason} onChange={setReason} />
      <Button type="submit" isLoading={proposal.isPending} disabled={!source.trim() || !reason.trim() || !date}>
        {t("settings.submit")}
      </Button>
    </form>
  )
}

function ValueInput({ setting, value, onChange }: { setting: Setting; value: string; onChange(value: string): void }) {
  const { t } = useCompliance()
  const label = t("settings.newValue")
  const kind = kindOf(setting.default.value)
  if (kind === "boolean") {
    const options = [
      { value: "true", label: t("settings.yes") },
      { value: "false", label: t("settings.no") },
    ]
    return <Choice label={label} value={value} options={options} onChange={onChange} />
  }
  if (kind === "json") return <LongField label={`${label} (JSON)`} rows={12} value={value} onChange={onChange} />
  if (kind === "list" || kind === "numbers") return <LongField label={`${label} (${t("settings.onePerLine")})`} value={value} onChange={onChange} />
  return <Field type={kind === "number" ? "number" : "text"} label={label} value={value} onChange={onChange} />
}

function LongField({ label, value, rows = 3, onChange }: { label: string; value: string; rows?: number; onChange(value: string): void }) {
  const id = useId()
  return (
    <div className="flex flex-col gap-y-1">
      <Label size="xsmall" htmlFor={id}>
        {label}
      </Label>
      <Textarea id={id} rows={rows} value={value} onChange={(event) => onChange(event.target.value)} />
    </div>
  )
}
