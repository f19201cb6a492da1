import { Module } from "@medusajs/framework/utils"
import SuppliersModuleService from "./service"

/** Key of the module in the container. */
export const SUPPLIERS_MODULE = "suppliers"

export default Module(SUPPLIERS_MODULE, { service: SuppliersModuleService })
