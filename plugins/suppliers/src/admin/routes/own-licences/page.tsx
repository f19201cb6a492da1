import { defineRouteConfig } from "@medusajs/admin-sdk"
import { BuildingStorefront } from "@medusajs/icons"
import { Button, Container, Text } from "@medusajs/ui"
import { useState } from "react"
import { Company } from "../../components/company"
import { CompanyForm } from "../../components/company-form"
import { PageHead } from "../../components/page-head"
import { QueryState } from "../../components/query-state"
import { useMay, useOwnCompany } from "../../lib/data"
import { useSuppliers } from "../../lib/language"

const OwnLicencesPage = () => {
  const { t } = useSuppliers()
  const query = useOwnCompany()
  const supplier = query.data?.supplier
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="divide-y p-0">
        <PageHead title={t("own.title")} subtitle={t("own.subtitle")} />
        {!supplier && (
          <QueryState query={query}>
            <Enter />
          </QueryState>
        )}
      </Container>
      {supplier && <Company supplier={supplier} />}
    </div>
  )
}

function Enter() {
  const { t } = useSuppliers()
  const may = useMay()
  const [entering, setEntering] = useState(false)
  return (
    <div className="flex flex-col items-start gap-y-3 px-4 py-4 md:px-6">
      <Text size="small">{t("own.empty")}</Text>
      {may("own_company.edit") && (
        <Button size="small" onClick={() => setEntering(true)}>
          {t("own.enter")}
        </Button>
      )}
      {entering && <CompanyForm own onClose={() => setEntering(false)} onDone={() => setEntering(false)} />}
    </div>
  )
}

export const config = defineRouteConfig({ label: "menu.own", translationNs: "suppliers", icon: BuildingStorefront })

export default OwnLicencesPage
