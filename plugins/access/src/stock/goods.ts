import { allow, closed } from "../domain/rows"
import { INSTEAD } from "./reasons"

/** Stock, places and shipping. Levels are a projection of lots: read here, written by traceability only. */
export const goodsRoutes = [
  ...allow("inventory.read", `
    GET /admin/inventory-items
    GET /admin/inventory-items/:id
    GET /admin/inventory-items/:id/location-levels
    POST /admin/inventory-items/export
    GET /admin/stock-locations
    GET /admin/stock-locations/:id
    GET /admin/reservations
    GET /admin/reservations/:id
  `),
  ...allow("inventory.write", `
    POST /admin/inventory-items/:id
  `),
  ...closed(INSTEAD.stock, `
    POST /admin/inventory-items
    DELETE /admin/inventory-items/:id
    POST /admin/inventory-items/:id/location-levels
    POST /admin/inventory-items/:id/location-levels/:location_id
    DELETE /admin/inventory-items/:id/location-levels/:location_id
    POST /admin/inventory-items/:id/location-levels/batch
    POST /admin/inventory-items/location-levels/batch
  `),
  ...allow("shipping.read", `
    GET /admin/fulfillment-providers
    GET /admin/fulfillment-providers/:id/options
    GET /admin/fulfillment-sets/:id/service-zones/:zone_id
    GET /admin/shipping-options
    GET /admin/shipping-options/:id
    GET /admin/shipping-option-types
    GET /admin/shipping-option-types/:id
  `),
  ...allow("shipping.write", `
    POST /admin/stock-locations
    POST /admin/stock-locations/:id
    DELETE /admin/stock-locations/:id
    POST /admin/stock-locations/:id/fulfillment-providers
    POST /admin/stock-locations/:id/fulfillment-sets
    POST /admin/stock-locations/:id/sales-channels
    DELETE /admin/fulfillment-sets/:id
    POST /admin/fulfillment-sets/:id/service-zones
    POST /admin/fulfillment-sets/:id/service-zones/:zone_id
    DELETE /admin/fulfillment-sets/:id/service-zones/:zone_id
    POST /admin/shipping-options
    POST /admin/shipping-options/:id
    POST /admin/shipping-options/:id/rules/batch
    DELETE /admin/shipping-options/:id
    POST /admin/shipping-option-types
    POST /admin/shipping-option-types/:id
    DELETE /admin/shipping-option-types/:id
    POST /admin/shipping-profiles
    POST /admin/shipping-profiles/:id
    DELETE /admin/shipping-profiles/:id
  `),
]
