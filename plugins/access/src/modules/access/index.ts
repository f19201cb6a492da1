import { Module } from "@medusajs/framework/utils"
import AccessModuleService from "./service"

/** Module key of the access module in the container. */
export const ACCESS_MODULE = "access"

export default Module(ACCESS_MODULE, { service: AccessModuleService })
