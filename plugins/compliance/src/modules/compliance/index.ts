import { Module } from "@medusajs/framework/utils"
import ComplianceModuleService from "./service"

export default Module("compliance", { service: ComplianceModuleService })
