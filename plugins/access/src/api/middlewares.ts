import { defineMiddlewares } from "@medusajs/framework/http"
import { guardAdmin, guardDoors } from "../guard/admin-guard"

export default defineMiddlewares({
  routes: [
    { matcher: "/admin", middlewares: [guardAdmin] },
    { matcher: "/store", middlewares: [guardDoors] },
    { matcher: "/auth", middlewares: [guardDoors] },
    { matcher: "/hooks", middlewares: [guardDoors] },
    { matcher: "/cloud", middlewares: [guardDoors] },
  ],
})
