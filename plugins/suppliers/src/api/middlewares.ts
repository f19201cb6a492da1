import { receiveUpload } from "@anxin/compliance"
import { defineMiddlewares } from "@medusajs/framework/http"

const upload = receiveUpload()

export default defineMiddlewares({
  routes: [
    { matcher: "/admin/suppliers/:id/licences/:licence_id/scan", method: ["POST"], middlewares: [upload] },
    { matcher: "/admin/suppliers/:id/licences/:licence_id/evidence", method: ["POST"], middlewares: [upload] },
  ],
})
