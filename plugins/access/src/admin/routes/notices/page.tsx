import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BellAlert } from "@medusajs/icons"
import { Badge, Button, Code, Container, Label, Switch, Text, toast } from "@medusajs/ui"
import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query"
import { useState } from "react"
import { PageHead } from "../../components/page-head"
import { Pager } from "../../components/pager"
import { QueryState } from "../../components/query-state"
import { watchSignIn } from "../../lib/fit-menu"
import { useAccessTexts } from "../../lib/language"
import { request } from "../../lib/request"
import type { Notice, NoticesPage as Answer } from "../../lib/types"

const PAGE = 20

// The dashboard loads every page of ours at its start; this one everybody may see.
watchSignIn()

const NoticesPage = () => {
  const { t, language } = useAccessTexts()
  const [unread, setUnread] = useState(true)
  const [offset, setOffset] = useState(0)
  const query = useQuery({
    queryKey: ["access", "notices", unread, offset],
    queryFn: () => request<Answer>(language, `/admin/notices?limit=${PAGE}&offset=${offset}&unread=${unread}`),
    placeholderData: keepPreviousData,
  })
  const notices = query.data?.notices ?? []
  return (
    <Container className="divide-y p-0">
      <PageHead title={t("notices.title")} subtitle={t("notices.unread", { count: query.data?.unread_count ?? 0 })}>
        <div className="flex items-center gap-x-2">
          <Switch
            id="unread-only"
            size="small"
            checked={unread}
            onCheckedChange={(checked) => {
              setUnread(checked)
              setOffset(0)
            }}
          />
          <Label size="small" htmlFor="unread-only">
            {t("notices.unreadOnly")}
          </Label>
        </div>
      </PageHead>
      <QueryState query={query} empty={notices.length === 0 && t(unread ? "notices.emptyUnread" : "notices.empty")}>
        <ul className="divide-y">
          {notices.map((notice) => (
            <NoticeRow key={notice.id} notice={notice} />
          ))}
        </ul>
        <Pager count={query.data?.count ?? 0} limit={PAGE} offset={offset} onOffset={setOffset} />
      </QueryState>
    </Container>
  )
}

function NoticeRow({ notice }: { notice: Notice }) {
  const { t, language, say, time } = useAccessTexts()
  const client = useQueryClient()
  const mark = useMutation({
    mutationFn: () => request(language, `/admin/notices/${notice.id}/read`, { method: "POST", body: {} }),
    onSuccess: () => client.invalidateQueries({ queryKey: ["access", "notices"] }),
    onError: (error) => toast.error(t("common.failed"), { description: error.message }),
  })
  return (
    <li className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 px-4 py-3 md:px-6" data-testid="notice">
      <div className="flex min-w-0 flex-col gap-y-1">
        <div className="flex flex-wrap items-center gap-2">
          {!notice.read_at && (
            <Badge size="2xsmall" color="orange">
              {t("notices.new")}
            </Badge>
          )}
          <Text size="small" weight={notice.read_at ? "regular" : "plus"}>
            {say(notice.message)}
          </Text>
        </div>
        <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
          <Text size="xsmall" className="text-ui-fg-subtle">
            {time(notice.created_at)}
          </Text>
          <Code className="break-all">{notice.subject_id}</Code>
        </div>
      </div>
      {!notice.read_at && (
        <Button size="small" variant="secondary" disabled={mark.isPending} onClick={() => mark.mutate()}>
          {t("notices.markRead")}
        </Button>
      )}
    </li>
  )
}

export const config = defineRouteConfig({ label: "menu.notices", translationNs: "access", icon: BellAlert })

export default NoticesPage
