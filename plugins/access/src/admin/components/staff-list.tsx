import { Input } from "@medusajs/ui"
import { keepPreviousData, useQuery } from "@tanstack/react-query"
import { useState } from "react"
import { useAccessTexts } from "../lib/language"
import { request } from "../lib/request"
import type { Matrix, Mine, StaffPage } from "../lib/types"
import { Pager } from "./pager"
import { QueryState } from "./query-state"
import { StaffCard } from "./staff-card"

const PAGE = 20

/** Staff with their roles, searchable; an owner changes them here. */
export function StaffList({ matrix }: { matrix: Matrix }) {
  const { t, language } = useAccessTexts()
  const [words, setWords] = useState("")
  const [offset, setOffset] = useState(0)
  const search = new URLSearchParams({ limit: String(PAGE), offset: String(offset), ...(words.trim() ? { q: words.trim() } : {}) })
  const staff = useQuery({
    queryKey: ["access", "staff", search.toString(), language],
    queryFn: () => request<StaffPage>(language, `/admin/roles/staff?${search}`),
    placeholderData: keepPreviousData,
  })
  const me = useQuery({ queryKey: ["access", "me"], queryFn: () => request<{ user: { id: string } }>(language, "/admin/users/me") })
  const mine = useQuery({ queryKey: ["access", "mine"], queryFn: () => request<Mine>(language, "/admin/roles/me") })
  const mayGrant = mine.data?.permissions.includes("role.grant") ?? false
  const members = staff.data?.staff ?? []
  return (
    <>
      <div className="max-w-md px-4 py-3 md:px-6">
        <Input
          size="small"
          type="search"
          aria-label={t("roles.search")}
          placeholder={t("roles.search")}
          value={words}
          onChange={(event) => {
            setWords(event.target.value)
            setOffset(0)
          }}
        />
      </div>
      <QueryState query={staff} empty={members.length === 0 && t("roles.empty")}>
        <div className="divide-y">
          {members.map((member) => {
            const isMe = member.id === me.data?.user.id
            return <StaffCard key={member.id} member={member} roles={matrix.roles} isMe={isMe} editable={mayGrant && !isMe} />
          })}
        </div>
        <Pager count={staff.data?.count ?? 0} limit={PAGE} offset={offset} onOffset={setOffset} />
      </QueryState>
    </>
  )
}
