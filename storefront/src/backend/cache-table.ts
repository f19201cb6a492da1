/**
 * The one table of what may be remembered: tag → lifetime → path. What is not here is asked anew every time:
 * carts, checkout, accounts, orders, returns. A lifetime is hard, never "serve stale while refreshing": a shop that
 * nobody visited overnight must not open with yesterday's dates.
 */
export const CACHE_TABLE = {
  products: { lifetime_ms: 5_000, path: "/store/products" },
  categories: { lifetime_ms: 30_000, path: "/store/product-categories" },
  /** Labels, dates, stock: a held lot or a lapsed licence has to show within a second. */
  food: { lifetime_ms: 1_000, path: "/store/food-information" },
  licences: { lifetime_ms: 10_000, path: "/store/licences" },
  regions: { lifetime_ms: 3_600_000, path: "/store/regions-cn" },
} as const

export type CacheTag = keyof typeof CACHE_TABLE
