import { useTranslations } from "next-intl"
import { ButtonLink } from "../../ui/button"
import { EmptyState } from "../../ui/empty-state"

export default function NotFound() {
  const t = useTranslations("common.notFound")
  return (
    <div className="page">
      <title>{t("title")}</title>
      <EmptyState
        icon="search"
        title={t("title")}
        headingLevel="h1"
        action={
          <span className="flex flex-wrap justify-center gap-3">
            <ButtonLink href="/">{t("home")}</ButtonLink>
            <ButtonLink tone="secondary" href="/search">
              {t("search")}
            </ButtonLink>
          </span>
        }
      >
        {t("body")}
      </EmptyState>
    </div>
  )
}
