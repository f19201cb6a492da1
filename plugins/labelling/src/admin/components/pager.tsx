import { Button, Text } from "@medusajs/ui"
import { useLabels } from "../lib/language"

interface PagerProps {
  count: number
  limit: number
  offset: number
  onOffset(offset: number): void
}

/** Which rows are shown, and the way to the next and previous ones. */
export function Pager({ count, limit, offset, onOffset }: PagerProps) {
  const { t } = useLabels()
  return (
    <div className="flex items-center justify-between gap-x-2 px-4 py-3 md:px-6">
      <Text size="small" className="text-ui-fg-subtle">
        {t("common.range", { from: Math.min(offset + 1, count), to: Math.min(offset + limit, count), count })}
      </Text>
      <div className="flex gap-x-2">
        <Button size="small" variant="secondary" disabled={offset === 0} onClick={() => onOffset(Math.max(0, offset - limit))}>
          {t("common.previous")}
        </Button>
        <Button size="small" variant="secondary" disabled={offset + limit >= count} onClick={() => onOffset(offset + limit)}>
          {t("common.next")}
        </Button>
      </div>
    </div>
  )
}
