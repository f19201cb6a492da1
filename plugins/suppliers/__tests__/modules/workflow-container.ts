import { createMedusaContainer, Modules } from "@medusajs/framework/utils"
import type { MedusaContainer } from "@medusajs/framework/types"
import type SuppliersModuleService from "../../src/modules/suppliers/service"

const value = <T>(resolved: T) => ({ resolve: () => resolved })

/** A container in which workflows run for real, with an event bus that works or fails. */
export function workflowContainer(service: SuppliersModuleService, bus: "works" | "fails"): MedusaContainer {
  const container = createMedusaContainer()
  const emit = async () => {
    if (bus === "fails") throw new Error("the event bus is down")
  }
  container.register({
    suppliers: value(service),
    [Modules.EVENT_BUS]: value({ emit, releaseGroupedEvents: async () => {}, clearGroupedEvents: async () => {} }),
    logger: value({ error() {}, warn() {}, info() {}, debug() {} }),
  } as never)
  return container as unknown as MedusaContainer
}
