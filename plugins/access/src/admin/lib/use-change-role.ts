import type { RoleCode } from "@anxin/compliance"
import { toast, usePrompt } from "@medusajs/ui"
import { useMutation, useQueryClient } from "@tanstack/react-query"
import { useAccessTexts } from "./language"
import { request } from "./request"
import type { RoleName, StaffMember } from "./types"

interface Change {
  kind: "grant" | "revoke"
  member: StaffMember
  role: RoleName
}

const pathOf = ({ kind, member, role }: Change) =>
  kind === "grant" ? `/admin/users/${member.id}/roles` : `/admin/users/${member.id}/roles/${role.code satisfies RoleCode}`

/** Grants or revokes a role after the reader confirmed it; says how it went. */
export function useChangeRole() {
  const { t, language, say } = useAccessTexts()
  const prompt = usePrompt()
  const client = useQueryClient()
  const mutation = useMutation({
    mutationFn: (change: Change) =>
      request(language, pathOf(change), change.kind === "grant" ? { method: "POST", body: { roles: [change.role.code] } } : { method: "DELETE" }),
    onSuccess: (_answer, { kind }) => toast.success(t(`roles.${kind}.done`)),
    onError: (error) => toast.error(t("common.failed"), { description: error.message }),
    // Also after a failure: somebody else may have changed it first.
    onSettled: () => client.invalidateQueries({ queryKey: ["access"] }),
  })
  const change = async (wanted: Change) => {
    const words = { name: wanted.member.email, role: say(wanted.role.title) }
    const sure = await prompt({
      title: t(`roles.${wanted.kind}.title`),
      description: t(`roles.${wanted.kind}.question`, words),
      confirmText: t(`roles.${wanted.kind}.confirm`),
      cancelText: t("common.cancel"),
      variant: wanted.kind === "grant" ? "confirmation" : "danger",
    })
    if (sure) await mutation.mutateAsync(wanted).catch(() => undefined)
  }
  return { change, busy: mutation.isPending }
}
