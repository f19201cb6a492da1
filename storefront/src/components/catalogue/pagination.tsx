import { useTranslations } from "next-intl"
import { ButtonLink } from "../../ui/button"

interface PaginationProps {
  page: number
  pages: number
  /** Address of a page, without language. */
  hrefOf(page: number): { pathname: string; query: Record<string, string | undefined> }
}

/** Earlier, where we are, later. */
export function Pagination({ page, pages, hrefOf }: PaginationProps) {
  const t = useTranslations("catalogue")
  if (pages <= 1) return null
  return (
    <nav aria-label={t("pages")} className="mt-8 flex items-center justify-between gap-3">
      {page > 1 ? (
        <ButtonLink tone="secondary" href={hrefOf(page - 1)} rel="prev">
          {t("previousPage")}
        </ButtonLink>
      ) : (
        <span />
      )}
      <p className="text-sm text-ink-soft" aria-current="page">
        {t("pageOf", { page, pages })}
      </p>
      {page < pages ? (
        <ButtonLink tone="secondary" href={hrefOf(page + 1)} rel="next">
          {t("nextPage")}
        </ButtonLink>
      ) : (
        <span />
      )}
    </nav>
  )
}
