import { ModuleProvider, Modules } from "@medusajs/framework/utils"
import { ShopFileService } from "./service"

export default ModuleProvider(Modules.FILE, { services: [ShopFileService] })
