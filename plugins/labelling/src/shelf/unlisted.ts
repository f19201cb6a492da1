import { COMPLIANCE_MODULE, legalDate, shopNow } from "@anxin/compliance"
import type { CalendarDate } from "@anxin/compliance/contracts/calendar"
import type { ServiceLocator } from "@anxin/compliance/contracts/facts"
import type { GoodsKind, Standing, StandingQuery, SuppliersService } from "@anxin/compliance/contracts/services"
import { labellingService } from "../listing/assess-variants"
import type { GoodsBehind, UnlistedRow } from "../modules/labelling/listing-rows"

/** What a shopper must not see although it is published. */
export interface Unlisted {
  products: ReadonlySet<string>
  variants: ReadonlySet<string>
}

/** House setting of the suppliers plugin: a lapse spares goods that were received before it. */
const LAPSE_STOPS_SALE = "suppliers.lapse_stops_sale"
const LAPSE = "suppliers.licence_expired"

/** How long the finer look may be old; a hold or a lapse has to show within a second. */
const FRESH_MS = 500

interface Settings {
  effectiveSettings(today: CalendarDate): Promise<Map<string, unknown>>
}

function queriesFor({ supplier_id, producer_id, goods_kind, food_category }: GoodsBehind, on: CalendarDate): StandingQuery[] {
  const goods = { goods_kind: goods_kind as GoodsKind, food_category, on }
  return [
    { ...goods, party_id: supplier_id, role: "supplier", producer_id },
    { ...goods, party_id: producer_id, role: "producer" },
  ]
}

/**
 * Goods whose parties are in order as a whole, but not for this kind or category: a maker of pastry whose dairy
 * licence ran out. The view cannot tell, the suppliers' own judgement can.
 */
async function outOfScope(container: ServiceLocator, today: CalendarDate): Promise<UnlistedRow[]> {
  const service = labellingService(container)
  const [goods, settings] = await Promise.all([
    service.goodsOnSale(),
    container.resolve<Settings>(COMPLIANCE_MODULE).effectiveSettings(today),
  ])
  if (!goods.length) return []
  const sparesLapses = settings.get(LAPSE_STOPS_SALE) === false
  const standings = await container.resolve<SuppliersService>("suppliers").standings(goods.flatMap((one) => queriesFor(one, today)))
  const fails = ({ ok, gaps }: Standing) => !ok && gaps.some(({ code }) => !(sparesLapses && code === LAPSE))
  const failing = goods.filter((_, index) => standings.slice(index * 2, index * 2 + 2).some(fails))
  return failing.length ? service.variantsOfGoods(failing) : []
}

interface Look {
  today: CalendarDate
  at: number
  rows: Promise<UnlistedRow[]>
}

let look: Look | undefined

/** Shared by the reads of half a second; a failed look is not kept. */
function recentlyOutOfScope(container: ServiceLocator, today: CalendarDate): Promise<UnlistedRow[]> {
  const now = Date.now()
  if (look?.today === today && now - look.at < FRESH_MS) return look.rows
  const rows = outOfScope(container, today)
  const fresh = (look = { today, at: now, rows })
  rows.catch(() => {
    if (look === fresh) look = undefined
  })
  return rows
}

/**
 * Published products and variants that have lapsed, judged on each read so that nothing has to be done when a
 * licence ends or is renewed. A product is hidden when one of its variants may not be sold.
 */
export async function unlistedNow(container: ServiceLocator): Promise<Unlisted> {
  const today = legalDate(shopNow(container))
  const [blocked, scoped] = await Promise.all([
    labellingService(container).unlistedVariants(today),
    recentlyOutOfScope(container, today),
  ])
  const rows = [...blocked, ...scoped]
  return { products: new Set(rows.map((row) => row.product_id)), variants: new Set(rows.map((row) => row.variant_id)) }
}
