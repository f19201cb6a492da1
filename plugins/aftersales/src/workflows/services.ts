import type { ServiceLocator } from "@anxin/compliance/contracts/facts"
import type { AccessService, TraceabilityService } from "@anxin/compliance/contracts/services"
import { DELIVERY_MODULE } from "../modules/delivery"
import type DeliveryModuleService from "../modules/delivery/service"
import { RETURN_REQUEST_MODULE } from "../modules/return-request"
import type ReturnRequestModuleService from "../modules/return-request/service"

export const deliveryOf = (container: ServiceLocator) => container.resolve<DeliveryModuleService>(DELIVERY_MODULE)
export const returnsOf = (container: ServiceLocator) => container.resolve<ReturnRequestModuleService>(RETURN_REQUEST_MODULE)
export const traceabilityOf = (container: ServiceLocator) => container.resolve<TraceabilityService>("traceability")
export const accessOf = (container: ServiceLocator) => container.resolve<AccessService>("access")
