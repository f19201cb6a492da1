import type { Answer } from "../support/http-client"
import { shop } from "../support/shop"
import { makers, publishedProduct, type Makers, type TestProduct } from "../http/labelling/goods"
import { dayFromToday, PNG, upload } from "../http/suppliers/onboard"

const ok = (answer: Answer, what: string): Answer => {
  if (answer.status >= 300) throw new Error(`${what} answered ${answer.status}: ${JSON.stringify(answer.body)}`)
  return answer
}

let note = 0

/** Receives goods of a variant and has the food-safety officer release them. Answers the lot's id. */
export async function receiveAndRelease(variant_id: string, supplier_id: string, quantity: number, made_days_ago = 10): Promise<string> {
  const keeper = await shop.staff("warehouse_keeper")
  const line = {
    variant_id,
    quantity_noted: quantity,
    quantity_accepted: quantity,
    supplier_batch: `E2E${++note}`,
    production_date: dayFromToday(-made_days_ago),
    shelf_life_days: 180,
  }
  const input = { supplier_id, delivery_note_number: `E2E-${Date.now()}-${note}`, received_on: dayFromToday(0), lines: [line] }
  const { id, lines } = ok(await keeper.post("/admin/goods-receipts", input), "recording a receipt").body.goods_receipt
  ok(await keeper.post(`/admin/goods-receipts/${id}/lines/${lines[0].id}/photo`, upload(PNG, "dates.png", "image/png")), "uploading the photo of the dates")
  const posted = ok(await keeper.post(`/admin/goods-receipts/${id}/post`), "posting a receipt")
  const [lot] = posted.body.lot_ids as string[]
  ok(await (await shop.staff("food_safety_officer")).post(`/admin/lots/${lot}/release`), "releasing a lot")
  return lot!
}

let known: Promise<Makers> | undefined

/** A product that a customer can buy right now, made through the admin routes. */
export async function goodsOnSale(over: object = {}, quantity = 50): Promise<TestProduct> {
  const by = await (known ??= makers())
  const product = await publishedProduct(by, { shipping_profile_id: await shippingProfile(), ...over })
  await receiveAndRelease(product.variant_id, by.supplier_id, quantity)
  return product
}

async function shippingProfile(): Promise<string> {
  const [profile] = await shop.sql("select id from shipping_profile where deleted_at is null limit 1")
  return profile.id as string
}
