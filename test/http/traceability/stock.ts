import { randomUUID } from "node:crypto"
import type { Answer, HttpClient } from "../../support/http-client"
import { shop } from "../../support/shop"
import type { Makers, TestProduct } from "../labelling/goods"
import { dayFromToday, PNG, upload } from "../suppliers/onboard"

const ok = (answer: Answer, what: string): Answer => {
  if (answer.status >= 300) throw new Error(`${what} answered ${answer.status}: ${JSON.stringify(answer.body)}`)
  return answer
}

/** The people that goods pass through: who receives, who releases, who answers for the shop. */
export const keeper = () => shop.staff("warehouse_keeper")
export const officer = () => shop.staff("food_safety_officer")
export const manager = () => shop.staff("store_manager")
export const director = () => shop.staff("operations_director")

export const freshNote = (): string => `DN-${randomUUID().slice(0, 12)}`

/** Ten packs, all accepted, made ten days ago and good for 170 more days. */
export const newLine = (product: Pick<TestProduct, "variant_id">, over: object = {}) => ({
  variant_id: product.variant_id,
  quantity_noted: 10,
  quantity_accepted: 10,
  quantity_refused: 0,
  quantity_missing: 0,
  production_date: dayFromToday(-10),
  expires_on: dayFromToday(170),
  ...over,
})

export const newReceipt = (by: Pick<Makers, "supplier_id">, lines: object[], over: object = {}) => ({
  supplier_id: by.supplier_id,
  delivery_note_number: freshNote(),
  received_on: dayFromToday(0),
  lines,
  ...over,
})

export interface TestReceipt {
  id: string
  path: string
  line_ids: string[]
  display_id: number
  delivery_note_number: string
}

/** A draft with its lines, not yet photographed. */
export async function draftReceipt(by: Pick<Makers, "supplier_id">, lines: object[], over: object = {}): Promise<TestReceipt> {
  const { body } = ok(await (await keeper()).post("/admin/goods-receipts", newReceipt(by, lines, over)), "drafting a receipt")
  const { id, display_id, delivery_note_number, lines: written } = body.goods_receipt
  return { id, display_id, delivery_note_number, path: `/admin/goods-receipts/${id}`, line_ids: written.map((line: { id: string }) => line.id) }
}

export const photograph = async (receipt: TestReceipt, lineId: string, client?: HttpClient): Promise<Answer> =>
  (client ?? (await keeper())).post(`${receipt.path}/lines/${lineId}/photo`, upload(PNG, "dates.png", "image/png"))

/** A draft with a photo on each line: it lacks nothing. */
export async function readyReceipt(by: Pick<Makers, "supplier_id">, lines: object[], over: object = {}): Promise<TestReceipt> {
  const receipt = await draftReceipt(by, lines, over)
  for (const id of receipt.line_ids) ok(await photograph(receipt, id), "photographing")
  return receipt
}

/** Lots in quarantine, through the routes. Answers their ids. */
export async function receivedLots(by: Pick<Makers, "supplier_id">, lines: object[]): Promise<string[]> {
  const receipt = await readyReceipt(by, lines)
  return ok(await (await keeper()).post(`${receipt.path}/post`), "posting").body.lot_ids as string[]
}

/** Lots on the shelf, through the routes. */
export async function stockedLots(by: Pick<Makers, "supplier_id">, lines: object[]): Promise<string[]> {
  const ids = await receivedLots(by, lines)
  for (const id of ids) ok(await (await officer()).post(`/admin/lots/${id}/release`), "releasing")
  return ids
}

/** Medusa's level of a variant's goods. */
export async function levelOf(product: Pick<TestProduct, "variant_id">): Promise<{ stocked: number; reserved: number }> {
  const [row] = await shop.sql(
    `select l.stocked_quantity, l.reserved_quantity from inventory_level l
     join product_variant_inventory_item v on v.inventory_item_id = l.inventory_item_id where v.variant_id = $1`,
    [product.variant_id]
  )
  return { stocked: Number(row?.stocked_quantity ?? 0), reserved: Number(row?.reserved_quantity ?? 0) }
}

/** What is free of the lots of a variant and may be sold, by its own sum. */
export async function freeOf(product: Pick<TestProduct, "variant_id">): Promise<number> {
  const [row] = await shop.sql(
    "select coalesce(sum(zone_quantity - allocated_quantity), 0)::int as free from lot where variant_id = $1 and state = 'released'",
    [product.variant_id]
  )
  return row.free as number
}

/** Notices of a code on a subject. */
export const noticesOf = (code: string, subject: string) =>
  shop.sql("select * from staff_notice where code = $1 and subject_id = $2", [code, subject])
