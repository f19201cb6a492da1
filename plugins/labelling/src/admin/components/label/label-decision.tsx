import { Button } from "@medusajs/ui"
import { useState } from "react"
import { useChange, useMay } from "../../lib/data"
import { useLabels } from "../../lib/language"
import type { JudgedVersion, LabelAnswer } from "../../lib/types"
import { Ask } from "../ask"

interface LabelDecisionProps {
  version: JudgedVersion
  /** The version in force is food, this one is not: the second person has to say so. */
  leavesFood: boolean
}

/** Approve or reject a version that was handed in. Who wrote it sees why it is not theirs to approve. */
export function LabelDecision({ version, leavesFood }: LabelDecisionProps) {
  const { t } = useLabels()
  const may = useMay()
  const [asking, setAsking] = useState<"approve" | "reject">()
  const path = `/admin/variants/${version.variant_id}/label`
  const done = () => setAsking(undefined)
  const approve = useChange<LabelAnswer>(t("done.approved"), done)
  const reject = useChange<LabelAnswer>(t("done.rejected"), done)
  if (!may("label.decide")) return null
  return (
    <div className="flex flex-wrap gap-2">
      <Button size="small" onClick={() => setAsking("approve")} disabled={!version.completeness.complete}>
        {t("action.approve")}
      </Button>
      <Button size="small" variant="secondary" onClick={() => setAsking("reject")}>
        {t("action.reject")}
      </Button>
      {asking === "approve" && (
        <Ask
          title={t("ask.approve", { version: version.version })}
          explanation={t(leavesFood ? "ask.approveNonFood" : "ask.approveHint")}
          reason={leavesFood ? "required" : undefined}
          danger={leavesFood}
          busy={approve.isPending}
          onConfirm={(reason) =>
            approve.mutate({
              path: `${path}/approve`,
              body: { version: version.version, ...(leavesFood ? { confirm_non_food: true, reason } : {}) },
            })
          }
          onClose={done}
        />
      )}
      {asking === "reject" && (
        <Ask
          title={t("ask.reject", { version: version.version })}
          explanation={t("ask.rejectHint")}
          reason="required"
          danger
          busy={reject.isPending}
          onConfirm={(reason) => reject.mutate({ path: `${path}/reject`, body: { version: version.version, reason } })}
          onClose={done}
        />
      )}
    </div>
  )
}
