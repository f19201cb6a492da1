import type { ActiveLabel, PartySummary, Standing, StandingQuery } from "@anxin/compliance/contracts/services"
import type { ServiceLocator } from "@anxin/compliance/contracts/facts"
import { traceError } from "../../errors"
import type { PapersOfParty, PostingContext } from "../../modules/traceability/sql/post-receipt"
import type { ReceiptLineRow, ReceiptRow } from "../../modules/traceability/sql/receipts"
import { neighbour } from "../../service-of"

const identity = ({ id, name, uscc, address, contact }: PartySummary) => ({ id, name, uscc, address, contact })

function papersOf(party: PartySummary | undefined, standing: Standing | undefined): PapersOfParty {
  return { party: party ? identity(party) : null, covered_by: standing?.covered_by ?? [] }
}

/** The two questions about one line: may the supplier sell us this on that day, could the producer make it then. */
function questions(receipt: ReceiptRow, line: ReceiptLineRow, label: ActiveLabel): [StandingQuery, StandingQuery] {
  const { goods_kind, food_category } = label
  return [
    { party_id: receipt.supplier_id, role: "supplier", goods_kind, food_category, on: receipt.received_on },
    { party_id: label.producer_id, role: "producer", goods_kind, food_category, on: line.production_date ?? receipt.received_on },
  ]
}

/** What posting freezes onto the lots: the labels on the packs, and supplier and producer with their papers as they are. */
export async function loadPostingContext(container: ServiceLocator, receipt: ReceiptRow, lines: readonly ReceiptLineRow[]): Promise<PostingContext> {
  const accepted = lines.filter((line) => line.quantity_accepted > 0)
  const labels = await neighbour(container, "labelling").activeLabels([...new Set(accepted.map((line) => line.variant_id))])
  const labelled = accepted.flatMap((line) => {
    const label = labels.get(line.variant_id)
    return label ? [{ line, label }] : []
  })
  const suppliers = neighbour(container, "suppliers")
  const queries = labelled.flatMap(({ line, label }) => questions(receipt, line, label))
  const ids = [...new Set([receipt.supplier_id, ...labelled.map(({ label }) => label.producer_id)])]
  const [standings, parties] = await Promise.all([suppliers.standings(queries), suppliers.partySummaries(ids)])
  const party = new Map(parties.map((one) => [one.id, one]))
  const supplier = party.get(receipt.supplier_id)
  if (!supplier) throw traceError("unknown_supplier", { supplier_id: receipt.supplier_id })
  return {
    labels: Object.fromEntries(labels),
    supplier: identity(supplier),
    papers: Object.fromEntries(
      labelled.map(({ line, label }, index) => [
        line.id,
        {
          supplier: papersOf(supplier, standings[index * 2]),
          producer: papersOf(party.get(label.producer_id), standings[index * 2 + 1]),
        },
      ])
    ),
  }
}
