import { XMarkMini } from "@medusajs/icons"
import { Badge, Button, IconButton, Text } from "@medusajs/ui"
import { useState } from "react"
import { useAccessTexts } from "../lib/language"
import type { RoleName, StaffMember } from "../lib/types"
import { useChangeRole } from "../lib/use-change-role"
import { RoleChoice } from "./role-choice"

interface StaffCardProps {
  member: StaffMember
  roles: readonly RoleName[]
  /** Whether the reader may change this member's roles; nobody may change their own. */
  editable: boolean
  isMe: boolean
}

/** One member of staff: who, which roles, and what the reader may change. */
export function StaffCard({ member, roles, editable, isMe }: StaffCardProps) {
  const { t } = useAccessTexts()
  const name = [member.last_name, member.first_name].filter(Boolean).join(" ")
  const held = roles.filter((role) => member.roles.some((row) => row.role === role.code))
  const free = roles.filter((role) => !held.includes(role))
  return (
    <article className="flex flex-col gap-y-3 px-4 py-4 md:px-6" data-testid={`staff-${member.email}`}>
      <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
        {name && <Text weight="plus">{name}</Text>}
        <Text size="small" className="text-ui-fg-subtle break-all">
          {member.email}
        </Text>
        {isMe && (
          <Badge size="2xsmall" color="blue">
            {t("roles.you")}
          </Badge>
        )}
      </div>
      <div className="flex flex-wrap gap-2">
        {held.length === 0 && (
          <Text size="small" className="text-ui-fg-muted">
            {t("roles.none")}
          </Text>
        )}
        {held.map((role) => (
          <HeldRole key={role.code} member={member} role={role} editable={editable} />
        ))}
      </div>
      {editable && free.length > 0 && <GrantForm member={member} roles={free} />}
    </article>
  )
}

function HeldRole({ member, role, editable }: { member: StaffMember; role: RoleName; editable: boolean }) {
  const { t, say, time } = useAccessTexts()
  const { change, busy } = useChangeRole()
  const since = member.roles.find((row) => row.role === role.code)?.assigned_at
  const label = t("roles.revoke.label", { role: say(role.title) })
  return (
    <Badge size="small" title={since && t("roles.since", { time: time(since) })} className="gap-x-1">
      {say(role.title)}
      {editable && (
        <IconButton
          size="2xsmall"
          variant="transparent"
          aria-label={label}
          disabled={busy}
          onClick={() => change({ kind: "revoke", member, role })}
        >
          <XMarkMini />
        </IconButton>
      )}
    </Badge>
  )
}

function GrantForm({ member, roles }: { member: StaffMember; roles: readonly RoleName[] }) {
  const { t } = useAccessTexts()
  const { change, busy } = useChangeRole()
  const [code, setCode] = useState("")
  const role = roles.find((candidate) => candidate.code === code)
  return (
    <div className="flex flex-wrap items-center gap-2">
      <RoleChoice label={t("roles.grant.choose")} roles={roles} value={role ? code : ""} onChange={setCode} />
      <Button size="small" variant="secondary" disabled={!role || busy} onClick={() => role && change({ kind: "grant", member, role })}>
        {t("roles.grant.button")}
      </Button>
    </div>
  )
}
