import type { ServiceLocator } from "@anxin/compliance/contracts/facts"
import type { ServiceKeys } from "@anxin/compliance/contracts/services"
import type TraceabilityModuleService from "./modules/traceability/service"

/** Key of this plugin's module in the container. */
export const TRACEABILITY_MODULE = "traceability"

/** This plugin's own service, with more than its contract. */
export const stockOf = (container: ServiceLocator): TraceabilityModuleService =>
  container.resolve<TraceabilityModuleService>(TRACEABILITY_MODULE)

/** A neighbour's service by its contract. */
export const neighbour = <K extends keyof ServiceKeys>(container: ServiceLocator, key: K): ServiceKeys[K] =>
  container.resolve<ServiceKeys[K]>(key)
