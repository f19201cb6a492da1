import { model } from "@medusajs/framework/utils"

/**
 * What the shop says about a product beside its label (title, texts, pictures), and which two people stand
 * behind it. `content_hash` is what was seen last, `approved_hash` what a second person approved.
 */
const ListingReview = model
  .define("listing_review", {
    id: model.id({ prefix: "lrev" }).primaryKey(),
    product_id: model.text(),
    /** SHA-256 over the reviewed fields; see `listing-content.ts`. */
    content_hash: model.text(),
    last_edited_by: model.text(),
    last_edited_at: model.dateTime(),
    approved_hash: model.text().nullable(),
    approved_by: model.text().nullable(),
    approved_at: model.dateTime().nullable(),
    /** Published as far as the last write went: a change of content then sends it back to review. */
    listed: model.boolean().default(false),
    /** The product was on sale when a label version was submitted: it returns when that is decided. */
    on_hold_for_label: model.boolean().default(false),
  })
  .indexes([{ on: ["product_id"], unique: true }])

export default ListingReview
