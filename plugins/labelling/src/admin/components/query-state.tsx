import { Button, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import { useLabels } from "../lib/language"

interface QueryStateProps {
  query: { isPending: boolean; error: Error | null; refetch(): unknown }
  /** What to say when the answer holds nothing. */
  empty?: string | false
  children: ReactNode
}

/** Loading, failed (with a way to try again), empty, or the content. */
export function QueryState({ query, empty, children }: QueryStateProps) {
  const { t } = useLabels()
  if (query.isPending) return <Note>{t("common.loading")}</Note>
  if (query.error) {
    return (
      <div className="flex flex-col items-start gap-y-2 px-4 py-6 md:px-6" role="alert">
        <Text size="small">{t("common.failed", { message: query.error.message })}</Text>
        <Button size="small" variant="secondary" onClick={() => query.refetch()}>
          {t("common.retry")}
        </Button>
      </div>
    )
  }
  return empty ? <Note>{empty}</Note> : children
}

function Note({ children }: { children: ReactNode }) {
  return (
    <div className="px-4 py-6 md:px-6" role="status">
      <Text size="small" className="text-ui-fg-subtle">
        {children}
      </Text>
    </div>
  )
}
