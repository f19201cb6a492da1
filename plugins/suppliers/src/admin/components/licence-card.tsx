import { Code, Text } from "@medusajs/ui"
import { FOOD_CATEGORIES } from "../../domain/food-categories"
import { LICENCE_NAMES, SALES_ITEM_NAMES } from "../../domain/names"
import { useMay } from "../lib/data"
import { useSuppliers } from "../lib/language"
import type { Licence } from "../lib/types"
import { Expiry, LicenceStateBadge } from "./badges"
import { LicenceActions } from "./licence-actions"
import { Warnings } from "./warnings"

/** One paper: what it says, until when, what was checked, what may be done with it. */
export function LicenceCard({ licence, party_id }: { licence: Licence; party_id: string }) {
  const { t, say } = useSuppliers()
  const { state, valid_from, valid_to, days_left, issuer } = licence
  return (
    <article className="flex flex-col gap-y-2 px-4 py-4 md:px-6" data-testid={`licence-${licence.type}`}>
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Text weight="plus" className="first-letter:uppercase">
          {say(LICENCE_NAMES[licence.type])}
        </Text>
        <LicenceStateBadge state={state} />
        {state === "verified" && <Expiry until={valid_to} days_left={days_left} />}
      </div>
      <Code className="self-start break-all">{licence.number}</Code>
      <Text size="small" className="text-ui-fg-subtle">
        {issuer} · {t("papers.valid")} {valid_from} – {valid_to ?? t("papers.forever")}
      </Text>
      <Scope licence={licence} />
      {state === "submitted" && !licence.override && <Warnings warnings={licence.warnings} />}
      <Checks licence={licence} />
      <LicenceActions licence={licence} party_id={party_id} />
    </article>
  )
}

function Scope({ licence: { food_categories, sales_items } }: { licence: Licence }) {
  const { t, say } = useSuppliers()
  const names = [
    ...food_categories.map((code) => `${code} ${FOOD_CATEGORIES[code] ? say(FOOD_CATEGORIES[code]) : ""}`),
    ...sales_items.map((item) => say(SALES_ITEM_NAMES[item])),
  ]
  if (names.length === 0) return null
  return (
    <Text size="small">
      {t("papers.scope")}: {names.join(" · ")}
    </Text>
  )
}

/** Scan, register, override, and why it was turned down. */
function Checks({ licence }: { licence: Licence }) {
  const { t, time } = useSuppliers()
  const may = useMay()
  const { scan, evidence, register, override, decision_reason, revoke_reason } = licence
  const lines = [
    register && t("papers.registered", { name: register.name, time: time(register.consulted_at) }),
    override && t("papers.overridden", { reason: override.reason }),
    decision_reason && t("papers.rejectedFor", { reason: decision_reason }),
    revoke_reason && t("papers.revokedFor", { reason: revoke_reason }),
    !scan && t("papers.noScan"),
  ].filter(Boolean)
  return (
    <div className="flex flex-col gap-y-1">
      {lines.map((line) => (
        <Text key={String(line)} size="small" className="text-ui-fg-subtle break-words">
          {line}
        </Text>
      ))}
      <div className="flex flex-wrap gap-x-4 empty:hidden">
        {scan && may("licence_scan.read") && <FileLink href={`/admin/licences/${licence.id}/scan`} text={t("papers.scan")} />}
        {evidence && may("licence_scan.read") && <FileLink href={`/admin/licences/${licence.id}/evidence`} text={t("papers.evidence")} />}
      </div>
    </div>
  )
}

const FileLink = ({ href, text }: { href: string; text: string }) => (
  <a className="text-ui-fg-interactive txt-compact-small" href={href} target="_blank" rel="noreferrer">
    {text}
  </a>
)
