import type { DemoProduct } from "./data/product-shape"
import { PRODUCTS } from "./data/products"
import { SUPPLIERS } from "./data/suppliers"

/** Goods older than this are not planned: their labels would be younger than they are. */
const OLDEST_DAYS = 360
/** Food that keeps longer than this comes by fortnightly deliveries. */
const FORTNIGHTLY_FROM_DAYS = 90
const FORTNIGHT = 14

/** What became of a planned lot after receipt. */
export type LotFate = "released" | "quarantine" | "held"

/** A lot of the demo shop; days count from today. */
export interface PlannedLot {
  product: DemoProduct
  production_day: number
  received_day: number
  quantity: number
  missing: number
  refused: number
  fate: LotFate
}

/** A delivery with its note, which names it for good, whatever today is. */
export interface PlannedDelivery {
  supplier: string
  note_number: string
  received_day: number
  lots: PlannedLot[]
  /** Still being written up: nothing of it is in the house. */
  draft?: true
}

/** How old goods are by the share of their shelf life that has passed: fresh, half-way, and near the end. */
const AGES = [0.1, 0.42, 0.88] as const

/** Days between production and arrival. */
const transitDays = (shelfLife: number, index: number) => (shelfLife <= 8 ? 0 : shelfLife <= 45 ? 1 : 3 + (index % 5))

/** Last day on which a supplier's papers covered a delivery. */
function lastDeliveryDay(supplier: string): number {
  const ends = SUPPLIERS.find(({ key }) => key === supplier)!.licences.map(({ to_day }) => to_day ?? 0)
  return Math.min(0, ...ends)
}

function plannedLot(product: DemoProduct, index: number, age: number): PlannedLot {
  const shelfLife = product.shelf_life_days ?? OLDEST_DAYS * 2
  const transit = transitDays(shelfLife, index)
  const old = Math.min(Math.round(shelfLife * age), OLDEST_DAYS)
  const arrived = Math.max(0, old - transit)
  const regular = shelfLife >= FORTNIGHTLY_FROM_DAYS && age <= AGES[1] ? Math.floor(arrived / FORTNIGHT) * FORTNIGHT + 1 : arrived
  const received_day = Math.min(-regular, lastDeliveryDay(product.supplier))
  // Every thirteenth delivery line is short, every nineteenth has damaged packs: both roles are told.
  const seed = index * 3 + Math.round(age * 10)
  return {
    product,
    production_day: received_day - transit,
    received_day,
    quantity: 40 + ((index * 37 + Math.round(age * 100)) % 9) * 20,
    missing: seed % 13 === 5 ? 2 : 0,
    refused: seed % 19 === 7 ? 1 : 0,
    fate: "released",
  }
}

/** The third lot of every second product is near its end. */
const agesOf = (index: number) => (index % 2 ? AGES.slice(0, 2) : AGES)

const find = (handle: string) => PRODUCTS.findIndex((product) => product.handle === handle)

/** One lot that ran out while on the shelf, one that is held, and two that wait for release. */
function specialLots(): PlannedLot[] {
  const yoghurt = find("plain-yoghurt-1kg")
  const special = (handle: string, age: number, changes: Partial<PlannedLot>): PlannedLot => ({
    ...plannedLot(PRODUCTS[find(handle)]!, find(handle), age),
    missing: 0,
    refused: 0,
    ...changes,
  })
  return [
    { ...plannedLot(PRODUCTS[yoghurt]!, yoghurt, 0), production_day: -25, received_day: -24, quantity: 18, missing: 0, refused: 0 },
    special("dumplings-1kg", 0.25, { fate: "held", quantity: 60 }),
    special("walnuts-500g", 0, { production_day: -6, received_day: 0, fate: "quarantine" }),
    special("dried-noodles-1kg", 0, { production_day: -5, received_day: 0, fate: "quarantine" }),
  ]
}

/** Every lot of the demo shop: about one hundred and fifty, of many ages. */
export function plannedLots(): PlannedLot[] {
  const regular = PRODUCTS.flatMap((product, index) => agesOf(index).map((age) => plannedLot(product, index, age)))
  return [...regular, ...specialLots()]
}

/** What the keeper is writing up right now. */
function draftDelivery(): PlannedDelivery {
  const index = find("tomatoes-500g")
  const lot = { ...plannedLot(PRODUCTS[index]!, index, 0), production_day: 0, received_day: 0, missing: 0, refused: 0 }
  return { supplier: "qingye", note_number: "DEMO-QINGYE-DRAFT", received_day: 0, lots: [lot], draft: true }
}

/** Lots by delivery: what one supplier brought on one day, oldest first. */
export function plannedDeliveries(): PlannedDelivery[] {
  const deliveries = new Map<string, PlannedDelivery>()
  for (const lot of plannedLots()) {
    const { supplier } = lot.product
    const note_number = `DEMO-${supplier.toUpperCase()}-${String(-lot.received_day).padStart(3, "0")}`
    const delivery = deliveries.get(note_number) ?? { supplier, note_number, received_day: lot.received_day, lots: [] }
    delivery.lots.push(lot)
    deliveries.set(note_number, delivery)
  }
  return [...[...deliveries.values()].sort((a, b) => a.received_day - b.received_day), draftDelivery()]
}
