import { Container } from "@medusajs/ui"
import { Link, useParams } from "react-router-dom"
import { LotStateBadge } from "../../../components/badges"
import { LotActions } from "../../../components/lot-actions"
import { LotInfo } from "../../../components/lot-info"
import { PageHead } from "../../../components/page-head"
import { QueryState } from "../../../components/query-state"
import { Timeline } from "../../../components/timeline"
import { TracePanel } from "../../../components/trace-panel"
import { Variances } from "../../../components/variances"
import { useRead } from "../../../lib/data"
import { useStock } from "../../../lib/language"
import type { LotDetail } from "../../../lib/types"

const LotPage = () => {
  const { t } = useStock()
  const id = useParams().id!
  const query = useRead<LotDetail>(`/admin/lots/${id}`)
  return (
    <div className="flex flex-col gap-y-3">
      <Link className="text-ui-fg-interactive txt-compact-small self-start" to="/lots">
        {t("lot.back")}
      </Link>
      {query.data ? (
        <Whole detail={query.data} />
      ) : (
        <Container className="p-0">
          <QueryState query={query}>{null}</QueryState>
        </Container>
      )}
    </div>
  )
}

function Whole({ detail: { lot, events, adjustments } }: { detail: LotDetail }) {
  const { t, say } = useStock()
  return (
    <>
      <Container className="divide-y p-0">
        <PageHead title={`${say(lot.name)} · ${lot.specification}`} subtitle={`${t("lot.batch")} ${lot.batch}`}>
          <div className="mt-1 self-start">
            <LotStateBadge state={lot.state} />
          </div>
        </PageHead>
        <LotInfo lot={lot} />
        <LotActions lot={lot} />
      </Container>
      <Variances adjustments={adjustments} />
      <TracePanel id={lot.id} />
      <Timeline events={events} />
    </>
  )
}

export default LotPage
