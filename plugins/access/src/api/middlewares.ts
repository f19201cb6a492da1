import { defineMiddlewares } from "@medusajs/framework/http"
import { guardAdmin, guardDoors } from "../guard/admin-guard"
import { limitSearch } from "../http/limit-search"

export default defineMiddlewares({
  routes: [
    { matcher: "/admin", middlewares: [guardAdmin] },
    { matcher: "/store", middlewares: [guardDoors] },
    { matcher: "/auth", middlewares: [guardDoors] },
    { matcher: "/hooks", middlewares: [guardDoors] },
    { matcher: "/cloud", middlewares: [guardDoors] },
    { matcher: "/admin/search", method: ["GET"], middlewares: [limitSearch] },
  ],
})
