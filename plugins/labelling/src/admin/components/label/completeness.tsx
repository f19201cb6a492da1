import { StatusBadge } from "@medusajs/ui"
import { useLabels } from "../../lib/language"
import { RequestError } from "../../lib/request"
import type { Completeness as Judgement } from "../../lib/types"
import { GapList } from "./gap-list"

interface CompletenessProps {
  judgement: Judgement | undefined
  error?: Error | null
  checking?: boolean
}

/** The verdict on the label on screen, told again whenever it changes. */
export function Completeness({ judgement, error, checking }: CompletenessProps) {
  const { t } = useLabels()
  const lacking = judgement?.gaps.filter(({ severity }) => severity === "deny").length ?? 0
  const issues = error instanceof RequestError ? error.issues : []
  return (
    <div className="flex flex-col gap-y-3">
      <div aria-live="polite" aria-busy={checking} data-testid="completeness" className="flex items-center gap-x-2">
        {error ? (
          <StatusBadge color="red">{t("check.invalid")}</StatusBadge>
        ) : judgement ? (
          <StatusBadge color={judgement.complete ? "green" : "orange"}>
            {judgement.complete ? t("check.complete") : t("check.lacking", { count: lacking })}
          </StatusBadge>
        ) : (
          <StatusBadge color="grey">{t("common.loading")}</StatusBadge>
        )}
      </div>
      {error && (
        <ul role="alert" className="flex flex-col gap-y-1">
          {(issues.length ? issues : [{ path: "", message: error.message }]).map(({ path, message }) => (
            <li key={`${path}-${message}`} className="txt-compact-small">
              {path ? `${t(`field.${path.split(".")[0]!}`, { defaultValue: path })}: ${message}` : message}
            </li>
          ))}
        </ul>
      )}
      {!error && judgement && <GapList gaps={judgement.gaps} links />}
    </div>
  )
}
