import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useChange, useMay } from "../lib/data"
import { useAfterSales } from "../lib/language"
import type { ReturnDetail } from "../lib/types"
import { ApproveForm } from "./approve-form"
import { Ask } from "./ask"
import { ReceiveForm } from "./receive-form"

type Action = "approve" | "reject" | "receive" | "refund"

/** The buttons of a request, by its status and by what the reader may do. */
export function ReturnActions({ request }: { request: ReturnDetail }) {
  const { t } = useAfterSales()
  const may = useMay()
  const [open, setOpen] = useState<Action | null>(null)
  const { status, resolution } = request
  const shown: Record<Action, boolean> = {
    approve: status === "requested" && may("return_request.decide"),
    // A return without reason is refused by a rule or not at all.
    reject: status === "requested" && request.reason !== "no_reason" && may("return_request.decide"),
    receive: status === "approved" && resolution !== "refund_without_return" && may("return_request.receive"),
    refund: (status === "goods_received" || (status === "approved" && resolution === "refund_without_return")) && may("return_request.refund"),
  }
  const actions = (Object.keys(shown) as Action[]).filter((action) => shown[action])
  if (!actions.length) return null
  const close = () => setOpen(null)
  return (
    <div className="flex flex-wrap gap-2 px-4 py-3 md:px-6">
      {actions.map((action) => (
        <Button key={action} size="small" variant={action === "reject" ? "secondary" : "primary"} onClick={() => setOpen(action)}>
          {t(`decide.${action}`)}
        </Button>
      ))}
      {open === "approve" && <ApproveForm request={request} onClose={close} />}
      {open === "receive" && <ReceiveForm request={request} onClose={close} />}
      {open === "reject" && <Reject request={request} onClose={close} />}
      {open === "refund" && <Refund request={request} onClose={close} />}
    </div>
  )
}

interface Props {
  request: ReturnDetail
  onClose(): void
}

function Reject({ request, onClose }: Props) {
  const { t } = useAfterSales()
  const act = useChange(t("decide.rejected"), onClose)
  return (
    <Ask
      title={t("decide.reject")}
      explanation={t("decide.rejectExplain")}
      reason="required"
      danger
      busy={act.isPending}
      onConfirm={(reason) => act.mutate({ path: `/admin/return-requests/${request.id}/reject`, body: { reason } })}
      onClose={onClose}
    />
  )
}

function Refund({ request, onClose }: Props) {
  const { t } = useAfterSales()
  const act = useChange(t("decide.refunded"), onClose)
  const due = request.refund_amount
  return (
    <Ask
      title={due ? `${t("decide.refund")} ¥${due}` : t("decide.refund")}
      explanation={t("decide.refundExplain")}
      danger
      busy={act.isPending}
      // The amount that was shown is the amount that is confirmed.
      onConfirm={() => act.mutate({ path: `/admin/return-requests/${request.id}/refund`, body: due ? { amount: due } : {} })}
      onClose={onClose}
    />
  )
}
