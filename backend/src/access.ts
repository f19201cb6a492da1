import * as access from "@anxin/access"
import * as aftersales from "@anxin/aftersales"
import { compliancePermissionGrants, complianceRouteRules } from "@anxin/compliance"
import * as labelling from "@anxin/labelling"
import * as suppliers from "@anxin/suppliers"
import * as traceability from "@anxin/traceability"

/** Every admin route of the shop with its permission, listed: what is not here, nobody may use. */
access.registerAccess([
  { routes: access.stockRoutes, permissions: access.stockPermissions },
  { routes: access.routeRules, permissions: access.permissionGrants },
  { routes: complianceRouteRules, permissions: compliancePermissionGrants },
  { routes: suppliers.routeRules, permissions: suppliers.permissionGrants },
  { routes: labelling.routeRules, permissions: labelling.permissionGrants },
  { routes: traceability.routeRules, permissions: traceability.permissionGrants },
  { routes: aftersales.routeRules, permissions: aftersales.permissionGrants },
])
