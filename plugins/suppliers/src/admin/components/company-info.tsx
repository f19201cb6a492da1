import { Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { GOODS_KIND_NAMES } from "../../domain/names"
import { useSuppliers } from "../lib/language"
import type { Supplier } from "../lib/types"
import { Expiry } from "./badges"
import { Warnings } from "./warnings"

/** Who the company is, what it may supply and until when. */
export function CompanyInfo({ supplier }: { supplier: Supplier }) {
  const { t, say } = useSuppliers()
  const stopped = supplier.blocked || supplier.state === "lapsed"
  const words = supplier.kind === "own" ? (stopped ? "ownBlocked" : "ownReady") : stopped ? "blocked" : "ready"
  const { uscc, country_code, address, contact, goods_kinds, receive_until, sell_until, days_left, blocked, state_reason } = supplier
  return (
    <div className="flex flex-col gap-y-3 px-4 py-4 md:px-6">
      <Text size="small" weight="plus" className={stopped ? "text-ui-fg-error" : ""}>
        {t(`detail.${words}`)}
      </Text>
      <dl className="grid grid-cols-1 gap-x-6 gap-y-2 sm:grid-cols-2">
        {uscc && <Fact name={t("detail.uscc")}>{uscc}</Fact>}
        {!uscc && <Fact name={t("detail.country")}>{country_code.toUpperCase()}</Fact>}
        <Fact name={t("detail.until")}>
          <span className="flex flex-wrap items-center gap-2">
            {receive_until}
            {blocked && !receive_until ? t("expiry.missing") : <Expiry until={receive_until} days_left={days_left} />}
          </span>
        </Fact>
        {sell_until !== receive_until && <Fact name={t("detail.sellUntil")}>{sell_until ?? t("expiry.none")}</Fact>}
        <Fact name={t("detail.address")}>{say(address)}</Fact>
        <Fact name={t("detail.contact")}>{contact}</Fact>
        <Fact name={t("detail.goods")}>{goods_kinds.map((kind) => say(GOODS_KIND_NAMES[kind])).join(" · ")}</Fact>
        {supplier.kind === "own" && <OwnFacts supplier={supplier} />}
        {state_reason && <Fact name={t("detail.reason")}>{state_reason}</Fact>}
      </dl>
      <Warnings warnings={supplier.uscc_warnings} />
    </div>
  )
}

function OwnFacts({ supplier: { icp_number, public_security_number, hotline } }: { supplier: Supplier }) {
  const { t } = useSuppliers()
  return (
    <>
      <Fact name={t("form.icp")}>{icp_number ?? t("common.none")}</Fact>
      <Fact name={t("form.publicSecurity")}>{public_security_number ?? t("common.none")}</Fact>
      <Fact name={t("form.hotline")}>{hotline ?? t("common.none")}</Fact>
    </>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="flex min-w-0 flex-col">
      <dt className="txt-compact-xsmall text-ui-fg-muted">{name}</dt>
      <dd className="txt-compact-small break-words">{children}</dd>
    </div>
  )
}
