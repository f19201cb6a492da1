import { useStock } from "../lib/language"

/** Shares of the shelf life from which a lot is shown as old. */
const OLD = 0.66
const VERY_OLD = 0.9

/** How much of a lot's shelf life has passed, as a bar that fills and reddens. */
export function LifeBar({ used }: { used: number | null }) {
  const { t } = useStock()
  if (used === null) return null
  const percent = Math.round(used * 100)
  const colour = used >= VERY_OLD ? "bg-ui-tag-red-icon" : used >= OLD ? "bg-ui-tag-orange-icon" : "bg-ui-tag-green-icon"
  return (
    <div
      className="bg-ui-bg-component h-1.5 w-24 overflow-hidden rounded-full"
      role="meter"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={percent}
      aria-label={t("lots.life", { percent })}
      title={t("lots.life", { percent })}
    >
      <div className={`${colour} h-full`} style={{ width: `${percent}%` }} />
    </div>
  )
}
