import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useChange, useMay } from "../lib/data"
import { useSuppliers } from "../lib/language"
import type { ShownState, Supplier } from "../lib/types"
import { Ask } from "./ask"

const ACTIONS = ["submit", "verify", "reject", "suspend", "reinstate"] as const
type Action = (typeof ACTIONS)[number]

/** From which states, with which permission, and whether it must say why. */
const RULES: Record<Action, { from: readonly ShownState[]; permission: string; withReason?: true; danger?: true }> = {
  submit: { from: ["invited", "rejected"], permission: "supplier.edit" },
  verify: { from: ["submitted"], permission: "supplier.review" },
  reject: { from: ["submitted"], permission: "supplier.review", withReason: true, danger: true },
  suspend: { from: ["verified", "lapsed"], permission: "supplier.suspend", withReason: true, danger: true },
  reinstate: { from: ["suspended"], permission: "supplier.review", withReason: true },
}

/** What may be done with a company now, by the person who looks. */
export function PartyActions({ supplier }: { supplier: Supplier }) {
  const { t } = useSuppliers()
  const may = useMay()
  const [asked, setAsked] = useState<Action | null>(null)
  const change = useChange(asked ? t(`action.done.${asked}`) : "", () => setAsked(null))
  const open = ACTIONS.filter((action) => RULES[action].from.includes(supplier.state) && may(RULES[action].permission))
  return (
    <div className="flex flex-wrap gap-2">
      {open.map((action) => (
        <Button key={action} size="small" variant={RULES[action].danger ? "danger" : "secondary"} onClick={() => setAsked(action)}>
          {t(`action.${action}`)}
        </Button>
      ))}
      {asked && (
        <Ask
          title={t(`action.${asked}`)}
          explanation={t(`action.ask.${asked}`)}
          withReason={RULES[asked].withReason}
          danger={RULES[asked].danger}
          busy={change.isPending}
          onClose={() => setAsked(null)}
          onConfirm={(reason) =>
            change.mutate({ path: `/admin/suppliers/${supplier.id}/${asked}`, body: RULES[asked].withReason ? { reason } : {} })
          }
        />
      )}
    </div>
  )
}
