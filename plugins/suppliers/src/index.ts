export { permissionGrants, routeRules } from "./access"
export { factProviders, rules } from "./rules"
export { settings } from "./settings"
export type { PartyStanding, GoodsStanding, StandingFacts } from "./rules/facts"
