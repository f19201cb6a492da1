import { Module } from "@medusajs/framework/utils"
import TraceabilityModuleService from "./service"

export default Module("traceability", { service: TraceabilityModuleService })
