import type { RouteRule } from "@anxin/compliance"
import { closedAfterSalesRoutes } from "./after-sales"
import { catalogueRoutes } from "./catalogue"
import { closedDoors } from "./doors"
import { goodsRoutes } from "./goods"
import { closedOrderRoutes, orderRoutes } from "./orders"
import { peopleRoutes } from "./people"
import { settingsRoutes } from "./settings"

export { stockPermissions } from "./permissions"

/** Every admin route of Medusa 2.21.2, and the routes outside `/admin` that are closed. */
export const stockRoutes: RouteRule[] = [
  ...catalogueRoutes,
  ...orderRoutes,
  ...closedOrderRoutes,
  ...closedAfterSalesRoutes,
  ...goodsRoutes,
  ...peopleRoutes,
  ...settingsRoutes,
  ...closedDoors,
]
