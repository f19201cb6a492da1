import { Button, toast } from "@medusajs/ui"
import { useState } from "react"
import { useChange, useMay } from "../lib/data"
import { useStock } from "../lib/language"
import type { LotRow } from "../lib/types"
import { Ask } from "./ask"
import { VarianceForm } from "./variance-form"

type Action = "release" | "hold" | "unhold" | "dispose"

/** The buttons of a lot, by its state and by what the reader may do. */
export function LotActions({ lot }: { lot: LotRow }) {
  const { t } = useStock()
  const may = useMay()
  const [open, setOpen] = useState<Action | "variance" | null>(null)
  const left = lot.zone_quantity + lot.quarantine_quantity
  const running = lot.state === "quarantine" || lot.state === "released"
  const shown: Record<Action, boolean> = {
    release: running && lot.quarantine_quantity > 0 && may("lot.release"),
    hold: running && may("lot.hold"),
    unhold: lot.state === "held" && may("lot.unhold"),
    dispose: left > 0 && lot.state !== "released" && lot.state !== "depleted" && may("lot.dispose"),
  }
  return (
    <div className="flex flex-wrap gap-2 px-4 py-3 md:px-6">
      {(Object.keys(shown) as Action[])
        .filter((action) => shown[action])
        .map((action) => (
          <Button key={action} size="small" variant={action === "release" ? "primary" : "secondary"} onClick={() => setOpen(action)}>
            {t(`lot.${action}`)}
          </Button>
        ))}
      {may("stock.report_variance") && (
        <Button size="small" variant="secondary" onClick={() => setOpen("variance")}>
          {t("lot.variance")}
        </Button>
      )}
      {open === "variance" && <VarianceForm lot={lot} onClose={() => setOpen(null)} />}
      {open && open !== "variance" && <Confirm lot={lot} action={open} onClose={() => setOpen(null)} />}
    </div>
  )
}

const DONE = { release: "released", hold: "holdDone", unhold: "unholdDone", dispose: "disposeDone" } as const

function Confirm({ lot, action, onClose }: { lot: LotRow; action: Action; onClose(): void }) {
  const { t } = useStock()
  const act = useChange<{ order_ids: string[] }>(t(`lot.${DONE[action]}`), ({ order_ids }) => {
    if (action === "hold" && order_ids.length) toast.warning(t("lot.holdOrders", { count: order_ids.length }))
    onClose()
  })
  const counts = { release: lot.quarantine_quantity, hold: 0, unhold: 0, dispose: lot.zone_quantity + lot.quarantine_quantity }
  return (
    <Ask
      title={t(`lot.${action}`)}
      explanation={t(`lot.${action}Explain`, { count: counts[action] })}
      reason={action === "release" ? "optional" : "required"}
      reasonLabel={action === "release" ? t("lot.releaseNote") : undefined}
      danger={action === "dispose" || action === "hold"}
      busy={act.isPending}
      onConfirm={(reason) =>
        act.mutate({ path: `/admin/lots/${lot.id}/${action}`, body: action === "release" ? (reason ? { note: reason } : {}) : { reason } })
      }
      onClose={onClose}
    />
  )
}
