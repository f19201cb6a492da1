/** A variant of a published product that may not be shown on a day. */
export interface UnlistedRow {
  product_id: string
  variant_id: string
}

/** Who stands behind goods on sale, each combination once. */
export interface GoodsBehind {
  supplier_id: string
  producer_id: string
  goods_kind: string
  food_category: string
}

/** By the parties' papers as a whole. A product without variants has nothing to show and no row here. */
export const UNLISTED_SQL = `
  select v.product_id, v.variant_id
  from product_listing v
  join product p on p.id = v.product_id and p.status = 'published' and p.deleted_at is null
  where v.blocked or v.listable_until < ?::date`

const ON_SALE = `
  from label l
  join product_variant v on v.id = l.variant_id and v.deleted_at is null
  join product p on p.id = v.product_id and p.status = 'published' and p.deleted_at is null
  where l.status = 'approved' and l.goods_class = 'food' and l.deleted_at is null`

export const GOODS_ON_SALE_SQL = `select distinct l.supplier_id, l.producer_id, l.goods_kind, l.food_category ${ON_SALE}`

/** Variants on sale whose goods are one of the combinations asked for, given as a JSON list of lists. */
export const VARIANTS_OF_GOODS_SQL = `
  select v.product_id, v.id as variant_id ${ON_SALE}
    and jsonb_build_array(l.supplier_id, l.producer_id, l.goods_kind, l.food_category) in (select jsonb_array_elements(?::jsonb))`
