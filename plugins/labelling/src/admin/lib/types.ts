import type { PartySummary } from "@anxin/compliance/contracts/services"
import type { BilingualText } from "@anxin/compliance/contracts/text"
import type { Gap } from "../../domain/gaps"
import type { LabelContent } from "../../domain/label-content"
import type { LabelStatus } from "../../domain/vocabulary"
import type { ProductOverview } from "../../listing/product-overview"
import type { PublicLabel } from "../../listing/public-label"

/** JSON shapes of the admin routes; dates and times arrive as text. */
export interface Completeness {
  complete: boolean
  gaps: Gap[]
}

export interface Variant {
  id: string
  title: string | null
  sku: string | null
  product_id: string
  product_title: string
  product_status: ProductOverview["status"]
}

export interface Version extends LabelContent {
  id: string
  variant_id: string
  version: number
  status: LabelStatus
  revision: number
  editors: string[]
  submitted_by: string | null
  submitted_at: string | null
  approved_by: string | null
  approved_at: string | null
  rejected_by: string | null
  rejected_at: string | null
  decision_reason: string | null
  superseded_at: string | null
  created_at: string
}

export type JudgedVersion = Version & { completeness: Completeness }

export type People = Record<string, string>

export interface LabelAnswer {
  variant: Variant
  active: JudgedVersion | null
  draft: JudgedVersion | null
  parties: PartySummary[]
  people: People
}

export interface Preview {
  completeness: Completeness
  label: PublicLabel
  supplier: PartySummary | null
  producer: PartySummary | null
}

export interface QueueAnswer {
  labels: (JudgedVersion & { variant: Variant | null })[]
  people: People
  count: number
}

export type ProductState = "all" | "gaps" | "waiting" | "complete"

export interface ProductsAnswer {
  products: ProductOverview[]
  count: number
  counts: Record<ProductState, number>
}

export interface Listing extends ProductOverview {
  content_hash: string
  last_edited_by: string | null
  last_edited_at: string | null
  approved_by: string | null
  approved_at: string | null
  may_be_listed: boolean
  findings: { code: string; outcome: "deny" | "notice"; message: BilingualText; clause: string }[]
  people: People
}

export interface PartyRow {
  id: string
  kind: "supplier" | "producer" | "distributor" | "own"
  state: string
  name: BilingualText
}
