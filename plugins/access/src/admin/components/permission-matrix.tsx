import { CheckMini } from "@medusajs/icons"
import { Code, Text } from "@medusajs/ui"
import { useState } from "react"
import { useAccessTexts } from "../lib/language"
import type { Matrix, RoleName } from "../lib/types"
import { RoleChoice } from "./role-choice"

const EVERY = "every"

/** Which role may do what: all roles side by side, or one role's permissions as a list. */
export function PermissionMatrix({ matrix }: { matrix: Matrix }) {
  const { t } = useAccessTexts()
  const [code, setCode] = useState<string>(EVERY)
  const every = { code: EVERY as RoleName["code"], title: { zh: "全部角色", en: "All roles" } }
  const role = matrix.roles.find((candidate) => candidate.code === code)
  return (
    <>
      <div className="px-4 py-3 md:px-6">
        <RoleChoice label={t("roles.matrix.filter")} roles={[every, ...matrix.roles]} value={code} onChange={setCode} />
      </div>
      {role ? <PermissionsOfRole matrix={matrix} role={role} /> : <MatrixTable matrix={matrix} />}
    </>
  )
}

function PermissionsOfRole({ matrix, role }: { matrix: Matrix; role: RoleName }) {
  const { t, say } = useAccessTexts()
  const held = matrix.permissions.filter((grant) => grant.roles.includes(role.code))
  return (
    <ul className="divide-y" data-testid="role-permissions">
      {held.length === 0 && (
        <li className="px-4 py-3 md:px-6">
          <Text size="small">{t("roles.matrix.nothing")}</Text>
        </li>
      )}
      {held.map((grant) => (
        <li key={grant.permission} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 px-4 py-2 md:px-6">
          <Text size="small">{say(grant.title)}</Text>
          <Code>{grant.permission}</Code>
        </li>
      ))}
    </ul>
  )
}

// The dashboard ships its own style sheet, so what it does not use itself is inline here.
const HEAD = { position: "sticky", top: 0, zIndex: 1, verticalAlign: "bottom" } as const
const FIRST = { position: "sticky", left: 0, textAlign: "left", maxWidth: "14rem", paddingLeft: "1rem" } as const

function MatrixTable({ matrix }: { matrix: Matrix }) {
  const { t, say } = useAccessTexts()
  const head = "txt-compact-xsmall-plus text-ui-fg-subtle bg-ui-bg-base px-2 py-2"
  return (
    <div className="overflow-auto" style={{ maxHeight: "70vh" }} tabIndex={0} role="region" aria-label={t("roles.matrix.title")}>
      <table style={{ width: "100%", borderSpacing: 0, borderCollapse: "separate" }} data-testid="matrix">
        <thead>
          <tr>
            <th scope="col" className={head} style={{ ...HEAD, ...FIRST, zIndex: 2 }}>
              {t("roles.matrix.permission")}
            </th>
            {matrix.roles.map((role) => (
              <th key={role.code} scope="col" className={`${head} text-center`} style={HEAD}>
                {say(role.title)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.permissions.map((grant) => (
            <tr key={grant.permission}>
              <th scope="row" title={grant.permission} className="bg-ui-bg-base border-t px-2 py-2 font-normal" style={FIRST}>
                <Text size="small">{say(grant.title)}</Text>
              </th>
              {matrix.roles.map((role) => (
                <td key={role.code} className="border-t px-2 py-2 text-center">
                  {grant.roles.includes(role.code) && <CheckMini className="inline" aria-label={t("roles.matrix.yes")} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
