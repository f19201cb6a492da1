import { Module } from "@medusajs/framework/utils"
import LabellingModuleService from "./service"

/** Key of the module in the container. */
export const LABELLING_MODULE = "labelling"

export default Module(LABELLING_MODULE, { service: LabellingModuleService })
