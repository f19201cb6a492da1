import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useNavigate } from "react-router-dom"
import { useChange, useMay } from "../lib/data"
import { useStock } from "../lib/language"
import type { Receipt } from "../lib/types"
import { Ask } from "./ask"

type Action = "post" | "delete" | "reverse" | "approve" | "reject"

/** The buttons of a receipt, by its state and by what the reader may do. */
export function ReceiptActions({ receipt }: { receipt: Receipt }) {
  const { t } = useStock()
  const may = useMay()
  const navigate = useNavigate()
  const [action, setAction] = useState<Action | null>(null)
  const path = `/admin/goods-receipts/${receipt.id}`
  const close = () => setAction(null)
  const waits = receipt.state === "posted" && receipt.reversal_requested_by !== null
  const shown: Record<Action, boolean> = {
    post: receipt.state === "draft" && may("receipt.record"),
    delete: receipt.state === "draft" && may("receipt.record"),
    reverse: receipt.state === "posted" && !waits && may("receipt.request_reversal"),
    approve: waits && may("receipt.approve_reversal"),
    reject: waits && may("receipt.approve_reversal"),
  }
  const acts: Record<Action, { path: string; explanation: string; done: string; danger?: boolean; method?: "DELETE" }> = {
    post: {
      path: `${path}/post`,
      explanation: t("receipt.postExplain", { count: receipt.lines.filter((line) => line.quantity_accepted > 0).length }),
      done: t("receipt.posted"),
    },
    delete: { path, explanation: t("receipt.deleteExplain"), done: t("receipt.deleted"), danger: true, method: "DELETE" },
    reverse: { path: `${path}/reversal`, explanation: t("receipt.reverseExplain"), done: t("receipt.reverseAsked"), danger: true },
    approve: { path: `${path}/reversal/approve`, explanation: t("receipt.approveExplain"), done: t("receipt.approved"), danger: true },
    reject: { path: `${path}/reversal/reject`, explanation: t("receipt.rejectExplain"), done: t("receipt.rejected") },
  }
  const act = useChange(action ? acts[action].done : "", () => (action === "delete" ? navigate("/goods-receipts") : close()))
  return (
    <div className="flex flex-col gap-y-2 px-4 py-3 md:px-6">
      {waits && (
        <Text size="small">
          {t("receipt.reverseWaits")}: {receipt.reversal_reason}
        </Text>
      )}
      {receipt.state === "reversed" && <Text size="small">{t("receipt.reversed")}</Text>}
      <div className="flex flex-wrap gap-2">
        {(Object.keys(shown) as Action[])
          .filter((one) => shown[one])
          .map((one) => (
            <Button key={one} size="small" variant={one === "post" || one === "approve" ? "primary" : "secondary"} onClick={() => setAction(one)}>
              {t(`receipt.${one}`)}
            </Button>
          ))}
      </div>
      {action && (
        <Ask
          title={t(`receipt.${action}`)}
          explanation={acts[action].explanation}
          danger={acts[action].danger}
          reason={action === "reverse" ? "required" : undefined}
          busy={act.isPending}
          onConfirm={(reason) =>
            act.mutate({ path: acts[action].path, method: acts[action].method, body: action === "reverse" ? { reason } : {} })
          }
          onClose={close}
        />
      )}
    </div>
  )
}
