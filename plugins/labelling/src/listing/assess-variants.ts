import type { ServiceLocator } from "@anxin/compliance/contracts/facts"
import type { PartySummary, SuppliersService } from "@anxin/compliance/contracts/services"
import { assessLabel, type Assessment } from "../domain/assess-label"
import type { LabelContent } from "../domain/label-content"
import { LABELLING_MODULE } from "../modules/labelling"
import type { LabelRecord } from "../modules/labelling/label-record"
import type LabellingModuleService from "../modules/labelling/service"

/** The versions of a variant that matter now, judged with the parties that they name. */
export interface VariantLabel {
  variant_id: string
  /** In force. */
  approved: LabelRecord | null
  /** Being written or waiting for a decision. */
  open: LabelRecord | null
  /** Of the version in force, else of the open one; `null` without either. */
  assessment: Assessment | null
}

export const labellingService = (container: ServiceLocator): LabellingModuleService =>
  container.resolve<LabellingModuleService>(LABELLING_MODULE)

type PartyRefs = Pick<LabelContent, "supplier_id" | "producer_id">

/** Parties that labels name, in one query. */
export async function partiesOf(container: ServiceLocator, labels: readonly PartyRefs[]): Promise<Map<string, PartySummary>> {
  const ids = [...new Set(labels.flatMap(({ supplier_id, producer_id }) => [supplier_id, producer_id]).filter((id) => id !== null))]
  const suppliers = container.resolve<SuppliersService>("suppliers")
  const parties = ids.length ? await suppliers.partySummaries(ids) : []
  return new Map(parties.map((party) => [party.id, party]))
}

/** Completeness with the parties that are on file. */
export function assessWith(content: LabelContent, parties: ReadonlyMap<string, PartySummary>): Assessment {
  const party = (id: string | null) => (id ? (parties.get(id) ?? null) : undefined)
  return assessLabel(content, { supplier: party(content.supplier_id), producer: party(content.producer_id) })
}

/** Completeness of one label, looked up and judged. */
export async function assessContent(container: ServiceLocator, content: LabelContent): Promise<Assessment> {
  return assessWith(content, await partiesOf(container, [content]))
}

/** Labels of variants, one query for labels and one for parties; every asked id has an entry. */
export async function assessVariants(container: ServiceLocator, variantIds: readonly string[]): Promise<Map<string, VariantLabel>> {
  const ids = [...new Set(variantIds)]
  const records = ids.length
    ? await labellingService(container).labelRecords({ variant_id: ids, status: ["approved", "draft", "submitted"] })
    : []
  const parties = await partiesOf(container, records)
  return new Map(
    ids.map((variant_id) => {
      const own = records.filter((record) => record.variant_id === variant_id)
      const approved = own.find(({ status }) => status === "approved") ?? null
      const open = own.find(({ status }) => status !== "approved") ?? null
      const judged = approved ?? open
      return [variant_id, { variant_id, approved, open, assessment: judged ? assessWith(judged, parties) : null }]
    })
  )
}
