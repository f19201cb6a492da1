import { shop } from "../../support/shop"
import { publishedProduct, type Makers, type TestProduct } from "../labelling/goods"

/** A product on sale that can also be delivered: it has the shop's delivery profile. */
export async function deliverableProduct(by: Makers, over: object = {}, label: object = {}): Promise<TestProduct> {
  const [profile] = await shop.sql("select id from shipping_profile where type = 'default' and deleted_at is null limit 1")
  return publishedProduct(by, { shipping_profile_id: profile.id, ...over }, label)
}
