import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useChange, useMay } from "../lib/data"
import { useSuppliers } from "../lib/language"
import type { Licence } from "../lib/types"
import { Ask } from "./ask"
import { UploadButton } from "./upload-button"
import { VerifyForm } from "./verify-form"

type Reasoned = "override" | "reject" | "revoke"

/** What may be done with a licence now, by the person who looks. */
export function LicenceActions({ licence, party_id }: { licence: Licence; party_id: string }) {
  const { t } = useSuppliers()
  const may = useMay()
  const [asked, setAsked] = useState<Reasoned | "verify" | null>(null)
  const reason = asked === "verify" ? null : asked
  const change = useChange(reason ? t(`papers.done.${reason}`) : "", () => setAsked(null))
  const path = `/admin/suppliers/${party_id}/licences/${licence.id}`
  const waiting = licence.state === "submitted"
  const doubtful = waiting && licence.warnings.length > 0 && !licence.override
  const button = (action: Reasoned | "verify", variant: "primary" | "secondary" | "danger" = "secondary") => (
    <Button size="small" variant={variant} onClick={() => setAsked(action)}>
      {t(`papers.${action}`)}
    </Button>
  )
  return (
    <div className="flex flex-wrap items-center gap-2 empty:hidden">
      {waiting && may("supplier.edit") && (
        <UploadButton path={`${path}/scan`} label={t(licence.scan ? "papers.replaceScan" : "papers.uploadScan")} />
      )}
      {doubtful && may("supplier.review") && button("override")}
      {waiting && may("supplier.review") && button("verify", "primary")}
      {waiting && may("supplier.review") && button("reject", "danger")}
      {licence.state === "verified" && may("supplier.suspend") && button("revoke")}
      {asked === "verify" && <VerifyForm licence={licence} path={path} onClose={() => setAsked(null)} />}
      {reason && (
        <Ask
          title={t(`papers.${reason}`)}
          explanation={t(`papers.ask.${reason}`)}
          withReason
          danger={reason !== "override"}
          busy={change.isPending}
          onClose={() => setAsked(null)}
          onConfirm={(words) => change.mutate({ path: `${path}/${reason}`, body: { reason: words } })}
        />
      )}
    </div>
  )
}
