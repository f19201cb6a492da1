import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Adjustments } from "@medusajs/icons"
import { Badge, Button, Code, Container, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { CertaintyBadge } from "../../components/certainty-badge"
import { Field } from "../../components/field"
import { PageHead } from "../../components/page-head"
import { ProposeSetting } from "../../components/propose-setting"
import { QueryState } from "../../components/query-state"
import { SettingHistory } from "../../components/setting-history"
import { SettingValue } from "../../components/setting-value"
import { useCompliance } from "../../lib/language"
import { request } from "../../lib/request"
import { loosensKey } from "../../lib/setting-value"
import type { Setting } from "../../lib/types"

interface Answer {
  settings: Setting[]
  today: string
  /** Who proposed and decided, by user id. */
  people: Record<string, string>
}

const SettingsPage = () => {
  const { t, say, language } = useCompliance()
  const [words, setWords] = useState("")
  const query = useQuery({
    queryKey: ["compliance", "settings", language],
    queryFn: () => request<Answer>(language, "/admin/settings"),
  })
  const wanted = words.trim().toLowerCase()
  const settings = (query.data?.settings ?? []).filter(({ key, title, source }) =>
    [key, title.zh, title.en, say(source)].join(" ").toLowerCase().includes(wanted)
  )
  return (
    <Container className="divide-y p-0">
      <PageHead title={t("settings.title")} subtitle={t("settings.subtitle")} />
      <div className="px-4 py-3 md:px-6">
        <div className="max-w-md">
          <Field type="search" label={t("common.search")} value={words} onChange={setWords} />
        </div>
      </div>
      <QueryState query={query} empty={settings.length === 0 && t("settings.empty")}>
        <div className="divide-y">
          {settings.map((setting) => (
            <SettingCard key={setting.key} setting={setting} today={query.data!.today} people={query.data!.people} />
          ))}
        </div>
      </QueryState>
    </Container>
  )
}

function SettingCard({ setting, today, people }: { setting: Setting; today: string; people: Record<string, string> }) {
  const { t, say } = useCompliance()
  const [open, setOpen] = useState(false)
  const [proposing, setProposing] = useState(false)
  return (
    <article className="flex flex-col gap-y-2 px-4 py-4 md:px-6" data-testid={`setting-${setting.key}`}>
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div className="flex min-w-0 flex-col gap-y-1">
          <Text weight="plus">{say(setting.title)}</Text>
          <Code className="self-start break-all">{setting.key}</Code>
        </div>
        <div className="flex gap-x-2">
          <Button size="small" variant="secondary" aria-expanded={open} onClick={() => setOpen((was) => !was)}>
            {t("settings.history")}
          </Button>
          <Button size="small" onClick={() => setProposing(true)}>
            {t("settings.propose")}
          </Button>
        </div>
      </div>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <SettingValue value={setting.value} strong />
        <Text size="small">{t("settings.since", { date: setting.effective_from })}</Text>
        <CertaintyBadge certainty={setting.certainty} />
        {setting.pending > 0 && (
          <Badge size="2xsmall" color="orange">
            {t("settings.pending", { count: setting.pending })}
          </Badge>
        )}
      </div>
      <Text size="small" className="text-ui-fg-subtle">
        {t("settings.source")}: {say(setting.source)} · {t(loosensKey(setting))}
      </Text>
      {open && <SettingHistory setting={setting} people={people} />}
      {proposing && <ProposeSetting setting={setting} today={today} onClose={() => setProposing(false)} />}
    </article>
  )
}

export const config = defineRouteConfig({ label: "menu.settings", translationNs: "compliance", icon: Adjustments })

export default SettingsPage
