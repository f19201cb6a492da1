import { Container } from "@medusajs/ui"
import { Link, useParams } from "react-router-dom"
import { Company } from "../../../components/company"
import { QueryState } from "../../../components/query-state"
import { useSupplier } from "../../../lib/data"
import { useSuppliers } from "../../../lib/language"

const SupplierPage = () => {
  const { t } = useSuppliers()
  const query = useSupplier(useParams().id!)
  const supplier = query.data?.supplier
  return (
    <div className="flex flex-col gap-y-3">
      <Link className="text-ui-fg-interactive txt-compact-small self-start" to="/suppliers">
        {t("detail.back")}
      </Link>
      {supplier ? (
        <Company supplier={supplier} />
      ) : (
        <Container className="p-0">
          <QueryState query={query}>{null}</QueryState>
        </Container>
      )}
    </div>
  )
}

export default SupplierPage
