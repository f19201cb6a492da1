import { Module } from "@medusajs/framework/utils"
import DeliveryModuleService from "./service"

/** Module key of picking, parcels and receipt in the container. */
export const DELIVERY_MODULE = "delivery"

export default Module(DELIVERY_MODULE, { service: DeliveryModuleService })
