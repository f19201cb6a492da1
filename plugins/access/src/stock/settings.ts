import { allow, closed, open, self } from "../domain/rows"
import { INSTEAD } from "./reasons"

/** How the shop is set up, and what the dashboard itself needs on every page. */
export const settingsRoutes = [
  ...open(`
    GET /admin/feature-flags
  `),
  ...self(`
    GET /admin/stores
    GET /admin/search
    GET /admin/plugins
    GET /admin/layouts/configurations
    GET /admin/layouts/:zone/configuration
    GET /admin/views/entities
    GET /admin/views/:entity/columns
    GET /admin/views/:entity/configurations
    GET /admin/views/:entity/configurations/:id
    GET /admin/views/:entity/configurations/active
    GET /admin/property-labels
    GET /admin/property-labels/:id
  `),
  // Profiles, channels and regions are what the product form asks for.
  ...allow("store.read", `
    GET /admin/stores/:id
    GET /admin/currencies
    GET /admin/currencies/:code
    GET /admin/regions
    GET /admin/regions/:id
    GET /admin/sales-channels
    GET /admin/sales-channels/:id
    GET /admin/shipping-profiles
    GET /admin/shipping-profiles/:id
  `),
  ...allow("store.write", `
    POST /admin/stores/:id
    POST /admin/regions
    POST /admin/regions/:id
    DELETE /admin/regions/:id
    POST /admin/sales-channels
    POST /admin/sales-channels/:id
    DELETE /admin/sales-channels/:id
    POST /admin/layouts/:zone/configuration
    DELETE /admin/layouts/:zone/configuration
    POST /admin/views/:entity/configurations
    POST /admin/views/:entity/configurations/active
    POST /admin/views/:entity/configurations/:id
    DELETE /admin/views/:entity/configurations/:id
    POST /admin/property-labels
    POST /admin/property-labels/batch
    POST /admin/property-labels/:id
    DELETE /admin/property-labels/:id
  `),
  ...allow("tax.read", `
    GET /admin/tax-providers
    GET /admin/tax-rates
    GET /admin/tax-rates/:id
    GET /admin/tax-regions
    GET /admin/tax-regions/:id
  `),
  ...allow("tax.write", `
    POST /admin/tax-rates
    POST /admin/tax-rates/:id
    DELETE /admin/tax-rates/:id
    POST /admin/tax-rates/:id/rules
    DELETE /admin/tax-rates/:id/rules/:rule_id
    POST /admin/tax-regions
    POST /admin/tax-regions/:id
    DELETE /admin/tax-regions/:id
  `),
  ...closed(INSTEAD.indexes, `
    GET /admin/index/details
    POST /admin/index/sync
    GET /admin/search-indexes
    POST /admin/search-indexes/:id/reindex
    DELETE /admin/search-indexes/:id
  `),
  ...closed(INSTEAD.translations, `
    GET /admin/translations/entities
  `),
  ...closed(INSTEAD.notifications, `
    GET /admin/notifications/:id
  `),
  ...closed(INSTEAD.workflow_data, `
    GET /admin/workflows-executions
    GET /admin/workflows-executions/:id
    GET /admin/workflows-executions/:workflow_id/subscribe
    GET /admin/workflows-executions/:workflow_id/:transaction_id
    GET /admin/workflows-executions/:workflow_id/:transaction_id/subscribe
  `),
  ...closed(INSTEAD.workflows, `
    POST /admin/workflows-executions/:workflow_id/run
    POST /admin/workflows-executions/:workflow_id/steps/failure
    POST /admin/workflows-executions/:workflow_id/steps/success
  `),
]
