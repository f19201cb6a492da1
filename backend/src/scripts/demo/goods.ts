import { savePrivateFile } from "@anxin/compliance"
import { linesForReceipt } from "@anxin/traceability/api/receive-line"
import { holdLotWorkflow, postReceiptWorkflow, releaseLotWorkflow } from "@anxin/traceability/workflows"
import { Modules } from "@medusajs/framework/utils"
import type { Demo } from "./demo"
import { demoGtin } from "./gtin"
import { plannedDeliveries, type PlannedDelivery, type PlannedLot } from "./lot-plan"
import { PRODUCTS } from "./data/products"
import type { SeededProduct } from "./products"
import { specimenPhoto } from "./specimens"

const MAX_PHOTO_BYTES = 1024 * 1024
const HELD_BECAUSE = "抽检结果待复核 / sampling result under review"

type LineContent = Awaited<ReturnType<typeof linesForReceipt>>[number]

interface NewReceipt {
  supplier_id: string
  delivery_note_number: string
  location_id: string
  received_on: string
  received_by: string
  note: string | null
  lines: LineContent[]
}

interface Receipts {
  listGoodsReceipts(filter: object, config?: object): Promise<{ id: string; delivery_note_number: string; state: string }[]>
  listGoodsReceiptLines(filter: object): Promise<{ id: string; photo_id: string | null; line_no: number }[]>
  listLots(filter: object): Promise<{ id: string; variant_id: string; state: string; batch: string }[]>
  createReceipt(input: NewReceipt): Promise<string>
  attachReceiptPhoto(receiptId: string, lineId: string, photo: { id: string; keyed_hash: string }): Promise<unknown>
}

const servicesOf = (demo: Demo) => demo.container.resolve<Receipts>("traceability")

/** Batch as the producer would print it: `B`, day of production, and a letter for the line. */
const batchOf = (demo: Demo, lot: PlannedLot) =>
  `B${demo.day(lot.production_day).slice(2).replaceAll("-", "")}${String.fromCharCode(65 + (PRODUCTS.indexOf(lot.product) % 26))}`

const isFarmProduce = ({ product }: PlannedLot) => product.kind === "farm_produce"

async function linesOf(demo: Demo, delivery: PlannedDelivery, products: Map<string, SeededProduct>): Promise<LineContent[]> {
  const lines = delivery.lots.map((lot) => ({
    variant_id: products.get(lot.product.handle)!.variant_id,
    quantity_noted: lot.quantity + lot.missing + lot.refused,
    quantity_accepted: lot.quantity,
    quantity_refused: lot.refused,
    quantity_missing: lot.missing,
    refusal_reason: lot.refused ? ("damaged" as const) : null,
    supplier_batch: isFarmProduce(lot) ? null : batchOf(demo, lot),
    gtin: isFarmProduce(lot) ? null : demoGtin(PRODUCTS.indexOf(lot.product)),
    production_date: demo.day(lot.production_day),
    expires_on: lot.product.shelf_life_days === null ? null : demo.day(lot.production_day + lot.product.shelf_life_days),
    shelf_life_days: lot.product.shelf_life_days,
  }))
  return linesForReceipt(demo.container, lines, demo.day(delivery.received_day))
}

/** Writes the delivery with a photo of each line's printed dates, unless an earlier run did. Answers its id. */
async function draftReceipt(
  demo: Demo,
  delivery: PlannedDelivery,
  products: Map<string, SeededProduct>,
  place: { supplier_id: string; location_id: string; existing?: string }
): Promise<string> {
  const service = servicesOf(demo)
  const id =
    place.existing ??
    (await service.createReceipt({
      supplier_id: place.supplier_id,
      delivery_note_number: delivery.note_number,
      location_id: place.location_id,
      received_on: demo.day(delivery.received_day),
      received_by: demo.staff("warehouse_keeper"),
      note: null,
      lines: await linesOf(demo, delivery, products),
    }))
  const lines = await service.listGoodsReceiptLines({ goods_receipt_id: id })
  for (const line of lines.filter(({ photo_id }) => !photo_id)) {
    const buffer = specimenPhoto(line.line_no)
    const photo = await savePrivateFile({ buffer, accept: ["image/png"], max_bytes: MAX_PHOTO_BYTES })
    await service.attachReceiptPhoto(id, line.id, photo)
  }
  return id
}

/** Releases, holds or leaves the lots of a posted delivery as planned. */
async function settleLots(demo: Demo, id: string, delivery: PlannedDelivery, products: Map<string, SeededProduct>): Promise<void> {
  const lots = await servicesOf(demo).listLots({ goods_receipt_id: id })
  const officer = { actor: { type: "user" as const, id: demo.staff("food_safety_officer") }, at: demo.moment(delivery.received_day, 16).toISOString() }
  for (const planned of delivery.lots) {
    const variant = products.get(planned.product.handle)!.variant_id
    const lot = lots.find((one) => one.variant_id === variant && (isFarmProduce(planned) || one.batch === batchOf(demo, planned)))
    if (!lot || planned.fate === "quarantine") continue
    if (lot.state === "quarantine") await releaseLotWorkflow(demo.container).run({ input: { id: lot.id, ...officer } })
    if (planned.fate === "held" && lot.state !== "held") {
      await holdLotWorkflow(demo.container).run({ input: { id: lot.id, reason: HELD_BECAUSE, ...officer } })
    }
  }
}

/** Receives and settles every planned delivery, oldest first; answers how many were new. */
export async function seedGoods(demo: Demo, products: Map<string, SeededProduct>, companies: Map<string, string>): Promise<number> {
  const service = servicesOf(demo)
  const [location] = await demo.container.resolve(Modules.STOCK_LOCATION).listStockLocations({})
  if (!location) throw new Error("the demo shop needs the base seed first")
  const existing = new Map((await service.listGoodsReceipts({}, { take: 1000 })).map((receipt) => [receipt.delivery_note_number, receipt]))
  const keeper = { type: "user" as const, id: demo.staff("warehouse_keeper") }
  let received = 0
  for (const delivery of plannedDeliveries()) {
    const known = existing.get(delivery.note_number)
    const complete = known && (delivery.draft || (known.state === "posted" && (await isSettled(demo, known.id, delivery))))
    if (complete) continue
    const place = { supplier_id: companies.get(delivery.supplier)!, location_id: location.id, existing: known?.id }
    const id = await draftReceipt(demo, delivery, products, place)
    received++
    if (delivery.draft) continue
    const at = demo.moment(delivery.received_day, 14).toISOString()
    await postReceiptWorkflow(demo.container).run({ input: { id, actor: keeper, at } })
    await settleLots(demo, id, delivery, products)
  }
  return received
}

async function isSettled(demo: Demo, id: string, delivery: PlannedDelivery): Promise<boolean> {
  const waiting = (await servicesOf(demo).listLots({ goods_receipt_id: id })).filter(({ state }) => state === "quarantine").length
  return waiting <= delivery.lots.filter(({ fate }) => fate === "quarantine").length
}
