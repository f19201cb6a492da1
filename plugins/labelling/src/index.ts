import type { FactProvider } from "@anxin/compliance/contracts/facts"
import { labelFacts } from "./facts/label-facts"

export { permissionGrants, routeRules } from "./access"
export { settleListings, unsettleListings, type Settlement, type Written } from "./listing/settle-listings"
export { rules } from "./rules"
export { settings } from "./settings"
export const factProviders: FactProvider[] = [labelFacts]
