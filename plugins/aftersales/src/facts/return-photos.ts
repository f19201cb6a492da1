import { defineFactProvider } from "@anxin/compliance"
import type { GateInput } from "@anxin/compliance/contracts/gates"
import { RETURN_REQUEST_MODULE } from "../modules/return-request"
import type ReturnRequestModuleService from "../modules/return-request/service"
import type {} from "./types"

export const returnPhotosProvider = defineFactProvider({
  name: "return_photos",
  async load({ container, gate, input }) {
    if (gate !== "return.request") return new Set<string>()
    const { photo_ids: ids = [], customer_id } = input as GateInput["return.request"]
    if (!ids.length) return new Set<string>()
    const service = container.resolve<ReturnRequestModuleService>(RETURN_REQUEST_MODULE)
    return new Set(await service.freePhotos(ids, customer_id))
  },
})
