import { Button, Text, toast, usePrompt } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useCompliance } from "../lib/language"
import { request } from "../lib/request"
import type { Setting, SettingVersion } from "../lib/types"
import { CertaintyBadge } from "./certainty-badge"
import { SettingValue } from "./setting-value"

/** Every value that a setting had or was proposed, newest first; what waits can be decided here. */
export function SettingHistory({ setting, people }: { setting: Setting; people: Record<string, string> }) {
  const { t, say } = useCompliance()
  return (
    <div className="flex flex-col gap-y-3">
      {setting.history.map((version) => (
        <Version key={version.id} version={version} people={people} />
      ))}
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <SettingValue value={setting.default.value} />
        <Text size="xsmall" className="text-ui-fg-muted">
          {t("settings.default")} · {t("settings.since", { date: setting.default.effective_from })} · {say(setting.default.source)}
        </Text>
        <CertaintyBadge certainty={setting.default.certainty} />
      </div>
    </div>
  )
}

function Version({ version, people }: { version: SettingVersion; people: Record<string, string> }) {
  const { t } = useCompliance()
  return (
    <div className="flex flex-col gap-y-1 rounded-lg border p-3" data-testid="setting-version">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <SettingValue value={version.value} />
        <Text size="small">{t("settings.since", { date: version.effective_from })}</Text>
        <CertaintyBadge certainty={version.certainty} />
        <Text size="small" weight="plus">
          {t(`settings.status.${version.status}`)}
        </Text>
      </div>
      <Text size="small">{version.source}</Text>
      <Text size="small" className="text-ui-fg-subtle">
        {version.reason}
      </Text>
      <Text size="xsmall" className="text-ui-fg-muted break-all">
        {t("settings.proposedBy", { id: people[version.proposed_by] ?? version.proposed_by })}
        {version.decided_by && ` · ${t("settings.decidedBy", { id: people[version.decided_by] ?? version.decided_by })}`}
      </Text>
      {version.status === "proposed" && <Verdict version={version} />}
    </div>
  )
}

function Verdict({ version }: { version: SettingVersion }) {
  const { t, language } = useCompliance()
  const ask = usePrompt()
  const client = useQueryClient()
  const decision = useMutation({
    mutationFn: (verdict: "approve" | "reject") => request(language, `/admin/settings/versions/${version.id}/${verdict}`, {}),
    onSuccess: (_, verdict) => toast.success(t(verdict === "approve" ? "settings.decidedApproved" : "settings.decidedRejected")),
    onError: (error) => toast.error(error.message),
    onSettled: () => client.invalidateQueries({ queryKey: ["compliance", "settings"] }),
  })
  const decide = async (verdict: "approve" | "reject") => {
    const sure = await ask({
      variant: verdict === "approve" ? "confirmation" : "danger",
      title: t(`settings.${verdict}`),
      description: t(verdict === "approve" ? "settings.confirmApprove" : "settings.confirmReject"),
      confirmText: t(`settings.${verdict}`),
      cancelText: t("common.cancel"),
    })
    if (sure) decision.mutate(verdict)
  }
  return (
    <div className="flex gap-x-2">
      <Button size="small" isLoading={decision.isPending} onClick={() => decide("approve")}>
        {t("settings.approve")}
      </Button>
      <Button size="small" variant="secondary" isLoading={decision.isPending} onClick={() => decide("reject")}>
        {t("settings.reject")}
      </Button>
    </div>
  )
}
