import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { useMay } from "../lib/data"
import { useSuppliers } from "../lib/language"
import type { Supplier } from "../lib/types"
import { PartyStateBadge } from "./badges"
import { CompanyForm } from "./company-form"
import { CompanyInfo } from "./company-info"
import { History } from "./history"
import { Papers } from "./papers"
import { PartyActions } from "./party-actions"

/** A company's whole page: who it is, its papers, its history. */
export function Company({ supplier }: { supplier: Supplier }) {
  const { t, say } = useSuppliers()
  const may = useMay()
  const [editing, setEditing] = useState(false)
  const own = supplier.kind === "own"
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="divide-y p-0">
        <div className="flex flex-wrap items-start justify-between gap-3 px-4 py-4 md:px-6">
          <div className="flex min-w-0 flex-col gap-y-1">
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <Heading className="break-words">{say(supplier.name)}</Heading>
              <PartyStateBadge state={supplier.state} />
            </div>
            <Text size="small" className="text-ui-fg-subtle">
              {t(`kind.${supplier.kind}`)}
            </Text>
          </div>
          <div className="flex flex-wrap gap-2">
            {may(own ? "own_company.edit" : "supplier.edit") && (
              <Button size="small" variant="secondary" onClick={() => setEditing(true)}>
                {t("common.edit")}
              </Button>
            )}
            <PartyActions supplier={supplier} />
          </div>
        </div>
        <CompanyInfo supplier={supplier} />
      </Container>
      <Papers supplier={supplier} />
      <History party_id={supplier.id} />
      {editing && <CompanyForm supplier={supplier} own={own} onClose={() => setEditing(false)} onDone={() => setEditing(false)} />}
    </div>
  )
}
