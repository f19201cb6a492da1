import { useTranslations } from "next-intl"
import { GridSkeleton, Skeleton } from "../../ui/skeleton"

/** The shape of a product list while it loads. */
export function ListSkeleton() {
  const t = useTranslations("common")
  return (
    <div className="page pt-8">
      <Skeleton className="mb-6 h-9 w-40" />
      <GridSkeleton label={t("loading")} />
    </div>
  )
}
