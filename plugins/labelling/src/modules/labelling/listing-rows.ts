/** One variant of a published product, and who stands behind it; ids are `null` where it has no label. */
export interface ListingRow {
  product_id: string
  variant_id: string
  /** By the parties' papers as a whole, on the day asked. */
  listable: boolean
  supplier_id: string | null
  producer_id: string | null
  goods_kind: string | null
  food_category: string | null
}

/** A product without variants has nothing to show and no row here; the gate keeps it from being published. */
export const LISTING_SQL = `
  select v.product_id, v.variant_id,
    not v.blocked and (v.listable_until is null or v.listable_until >= ?::date) as listable,
    l.supplier_id, l.producer_id, l.goods_kind, l.food_category
  from product_listing v
  join product p on p.id = v.product_id and p.status = 'published' and p.deleted_at is null
  left join label l on l.variant_id = v.variant_id and l.status = 'approved' and l.deleted_at is null`
