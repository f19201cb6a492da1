import type { Actor, RoleCode } from "./access"
import type { CalendarDate } from "./calendar"
import type { BilingualText } from "./text"

/** Module key of each service that other plugins may read through the container. */
export interface ServiceKeys {
  access: AccessService
  suppliers: SuppliersService
  labelling: LabellingService
  traceability: TraceabilityService
}

/** Who may do what, and telling people by role; they read it in the dashboard. */
export interface AccessService {
  rolesOf(userId: string): Promise<RoleCode[]>
  /** Idempotent. `assigned_by` is a user id, or `system` for the first owner. */
  assignRole(input: { user_id: string; role: RoleCode; assigned_by: string }): Promise<void>
  notifyRoles(notice: { roles: RoleCode[]; code: string; message: BilingualText; subject_id: string }): Promise<void>
}

/** What kind of goods a paper must cover; decides which papers are required. */
export type GoodsKind = "prepacked" | "prepacked_chilled" | "bulk" | "bulk_chilled" | "farm_produce" | "import"

export interface LicenceSummary {
  id: string
  type: string
  number: string
  issuer: string
  valid_from: CalendarDate
  /** `null`: without an end (filings, many business licences). */
  valid_to: CalendarDate | null
  state: "submitted" | "verified" | "rejected" | "revoked"
  checked_on: CalendarDate | null
}

export interface PartySummary {
  id: string
  kind: "supplier" | "producer" | "distributor" | "own"
  name: BilingualText
  uscc: string | null
  state: "invited" | "submitted" | "verified" | "rejected" | "suspended" | "lapsed"
  address: BilingualText
  /** Public business contact, never a person's. */
  contact: string
  licences: LicenceSummary[]
}

/** May this party supply or make these goods on a day, and if not, why. */
export interface StandingQuery {
  party_id: string
  role: "supplier" | "producer"
  goods_kind: GoodsKind
  /** Food category of the production licence, `01` to `31`. */
  food_category: string
  on: CalendarDate
  /** Who made the goods; a licensed maker may sell what it makes itself without an operation licence. */
  producer_id?: string
}

export interface Standing extends StandingQuery {
  ok: boolean
  /** The earliest day whose end makes it lapse; `null` when nothing ends. */
  ok_until: CalendarDate | null
  /** Stable codes such as `suppliers.licence_expired`, with the licence they speak of. */
  gaps: { code: string; licence_id?: string; message: BilingualText }[]
  /** Papers that cover it, as they are on that day. */
  covered_by: LicenceSummary[]
}

export interface SuppliersService {
  partySummaries(ids: string[]): Promise<PartySummary[]>
  /** Answers in the order asked; one query for all. */
  standings(queries: StandingQuery[]): Promise<Standing[]>
}

/** The label version of a variant that is in force, with what other plugins need of it. */
export interface ActiveLabel {
  id: string
  variant_id: string
  product_id: string
  version: number
  edition: "GB7718-2011" | "GB7718-2025"
  name: BilingualText
  /** As printed (规格), for the purchase record of Food Safety Law 53. */
  specification?: string | null
  gtin: string | null
  producer_id: string
  /** Who usually supplies it; a lot names its own. */
  supplier_id: string
  goods_kind: GoodsKind
  food_category: string
  storage_zone: "ambient" | "chilled" | "frozen"
  /** `null` for food that needs none (salt, wine …). */
  shelf_life_days: number | null
  /** Days that must remain on the expected delivery day for a lot to be allocated. */
  min_remaining_days: number
  complete: boolean
}

export interface LabellingService {
  /** Approved labels by variant; a variant without one is absent. One query. */
  activeLabels(variantIds: string[]): Promise<Map<string, ActiveLabel>>
}

/** The lot that would ship if one unit were ordered now. */
export interface NextLot {
  variant_id: string
  lot_id: string
  supplier_id: string
  batch: string
  production_date: CalendarDate | null
  expires_on: CalendarDate | null
  expected_delivery_on: CalendarDate
  remaining_days_on_delivery: number | null
  label_id: string
}

export interface FrozenAllocation {
  id: string
  order_id: string
  order_line_id: string
  lot_id: string
  batch: string
  quantity: number
  production_date: CalendarDate | null
  expires_on: CalendarDate | null
  label_id: string
  label_version: number
  supplier_id: string
  producer_id: string
  state: "allocated" | "dispatched" | "released" | "returned"
  inventory_item_id: string
  /** The day on which the buyer was told to expect the goods; `expires_on` does not fall before it. */
  expected_delivery_on: CalendarDate
  /** Set once dispatched. */
  fulfillment_id: string | null
}

export interface TraceabilityService {
  /** Sellable units per variant (kits counted), by lots, dates, holds and supplier standing. */
  availability(variantIds: string[]): Promise<Map<string, number>>
  nextLots(variantIds: string[]): Promise<Map<string, NextLot>>
  /**
   * Allocates lots to an order's lines first-expired-first-out under row locks, idempotent per order.
   * All or nothing; throws `traceability.not_enough_saleable_stock` with the lines that lack.
   * Quantities are units of the inventory item.
   */
  allocateOrder(input: AllocateOrderInput): Promise<FrozenAllocation[]>
  /** The mirror of `allocateOrder`; safe to call twice. */
  releaseOrder(orderId: string, actor: Actor): Promise<void>
  /** Every allocation that the order ever had, released ones included; oldest first. */
  allocationsOfOrder(orderId: string): Promise<FrozenAllocation[]>
  /**
   * What `recordDispatch` would refuse, without moving anything; ask before Medusa's fulfilment is created.
   * Throws `traceability.dispatch_exceeds_order`, `traceability.dispatch_wrong_item`,
   * `traceability.substitute_expires_earlier`, `traceability.not_enough_in_lot`, `traceability.lot_not_saleable`.
   */
  checkDispatch(input: Omit<DispatchInput, "fulfillment_id" | "actor">): Promise<DispatchCheck>
  /**
   * The scanned lots leave the zone for the customer. A scanned lot other than the allocated one takes the
   * allocation over under lock when it expires on the same day or later. Idempotent per fulfilment.
   * Answers the dispatched allocations of this fulfilment.
   */
  recordDispatch(input: DispatchInput): Promise<FrozenAllocation[]>
  /**
   * Goods of dispatched lines come back: into quarantine for inspection or straight to disposal, never to the
   * saleable zone. Idempotent per `reference_id` (the return request). Throws `traceability.return_exceeds_dispatch`.
   */
  recordReturn(input: ReturnInput): Promise<FrozenAllocation[]>
  /** Frees what an order still holds and has not dispatched; safe to call twice. */
  recordCancellation(input: { order_id: string; reason: string; actor: Actor; at: Date }): Promise<void>
  /** Recomputes Medusa's inventory levels of these items from lots and open reservations. */
  projectLevels(inventoryItemIds: string[]): Promise<void>
}

export interface DispatchInput {
  order_id: string
  fulfillment_id: string
  /** One row for each scanned lot of a line, in units of the inventory item. */
  lines: { order_line_id: string; lot_id: string; quantity: number }[]
  actor: Actor
  at: Date
}

export interface DispatchCheck {
  lines: { order_line_id: string; lot_id: string; quantity: number; substitute: boolean }[]
  /** What the order still waits for after this dispatch, in units of the inventory item. */
  remaining: { order_line_id: string; inventory_item_id: string; quantity: number }[]
}

export interface ReturnInput {
  order_id: string
  reference_id: string
  /**
   * With `lot_id` the quantity is packs of that lot; without, units of the order line (a kit brings each of its
   * parts), and its dispatched lots are taken in the order in which they were shipped.
   */
  lines: { order_line_id: string; quantity: number; lot_id?: string }[]
  to: "quarantine" | "disposal"
  actor: Actor
  at: Date
}

export interface AllocateOrderInput {
  order_id: string
  actor: Actor
  at: Date
  lines: {
    order_line_id: string
    variant_id: string
    label: Pick<ActiveLabel, "id" | "version" | "min_remaining_days" | "producer_id">
    items: { inventory_item_id: string; quantity: number }[]
  }[]
}
