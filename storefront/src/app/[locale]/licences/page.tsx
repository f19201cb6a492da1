import type { Metadata } from "next"
import { getLocale, getTranslations } from "next-intl/server"
import { ownLicences } from "../../../backend/licences"
import { LicenceList } from "../../../components/licences/licence-list"
import { inLanguage } from "../../../domain/text"
import { Card, CardTitle } from "../../../ui/card"
import { Notice } from "../../../ui/notice"
import { PageTitle } from "../../../ui/page-title"
import { DefinitionTable } from "../../../ui/table"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("licences"))("title") }
}

/** Shown all the time, as E-commerce Law 15 asks. */
export default async function LicencesPage() {
  const t = await getTranslations("licences")
  const locale = await getLocale()
  const own = await ownLicences(locale)
  const company = own?.company
  return (
    <div className="page">
      <PageTitle title={t("title")} lead={t("lead")} />
      {!company && (
        <Notice tone="warning" title={t("unavailable")}>
          {t("unavailableHint")}
        </Notice>
      )}
      {company && (
        <div className="space-y-6">
          <Card>
            <CardTitle>{t("company")}</CardTitle>
            <DefinitionTable
              rows={[
                { key: "name", head: t("name"), value: inLanguage(company.name, locale) },
                { key: "uscc", head: t("uscc"), value: company.uscc },
                { key: "address", head: t("address"), value: inLanguage(company.address, locale) },
                { key: "icp", head: t("icp"), value: company.icp_number },
                { key: "psb", head: t("publicSecurity"), value: company.public_security_number },
                { key: "hotline", head: t("hotline"), value: company.hotline },
                { key: "complaints", head: t("complaints"), value: company.complaint_line },
              ]}
            />
          </Card>
          <LicenceList own={own} />
        </div>
      )}
    </div>
  )
}
