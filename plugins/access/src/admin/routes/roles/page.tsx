import { defineRouteConfig } from "@medusajs/admin-sdk"
import { Key } from "@medusajs/icons"
import { Container, Tabs } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { PageHead } from "../../components/page-head"
import { PermissionMatrix } from "../../components/permission-matrix"
import { QueryState } from "../../components/query-state"
import { StaffList } from "../../components/staff-list"
import { useAccessTexts } from "../../lib/language"
import { request } from "../../lib/request"
import type { Matrix } from "../../lib/types"

const RolesPage = () => {
  const { t, language } = useAccessTexts()
  const matrix = useQuery({
    queryKey: ["access", "matrix", language],
    queryFn: () => request<Matrix>(language, "/admin/roles"),
  })
  return (
    <Container className="divide-y p-0">
      <PageHead title={t("roles.title")} subtitle={t("roles.subtitle")} />
      <QueryState query={matrix}>
        <Tabs defaultValue="staff">
          <Tabs.List className="px-4 py-2 md:px-6">
            <Tabs.Trigger value="staff">{t("roles.staff")}</Tabs.Trigger>
            <Tabs.Trigger value="matrix">{t("roles.matrix.title")}</Tabs.Trigger>
          </Tabs.List>
          <Tabs.Content value="staff">{matrix.data && <StaffList matrix={matrix.data} />}</Tabs.Content>
          <Tabs.Content value="matrix">{matrix.data && <PermissionMatrix matrix={matrix.data} />}</Tabs.Content>
        </Tabs>
      </QueryState>
    </Container>
  )
}

export const config = defineRouteConfig({ label: "menu.roles", translationNs: "access", icon: Key })

export default RolesPage
