import type { DemoProduct } from "../product-shape"
import { BAKERY } from "./bakery"
import { DAIRY } from "./dairy"
import { FRESH } from "./fresh"
import { FROZEN } from "./frozen"
import { GRAIN_OIL } from "./grain-oil"
import { MEAT_EGGS } from "./meat-eggs"
import { NUTS } from "./nuts"
import { SEAFOOD } from "./seafood"
import { SEASONINGS } from "./seasonings"
import { TEA_DRINKS } from "./tea-drinks"

/** Sixty products; new ones go to the end of their aisle's list and get the next number. */
export const PRODUCTS: readonly DemoProduct[] = [
  ...GRAIN_OIL,
  ...SEASONINGS,
  ...DAIRY,
  ...MEAT_EGGS,
  ...SEAFOOD,
  ...FROZEN,
  ...BAKERY,
  ...NUTS,
  ...TEA_DRINKS,
  ...FRESH,
]
