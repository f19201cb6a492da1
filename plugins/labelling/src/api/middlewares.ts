import { defineMiddlewares, type MiddlewareRoute } from "@medusajs/framework/http"
import { prepareBatch, prepareImport, prepareProduct, prepareVariant, prepareVariants } from "../listing/force-drafts"
import { excludeProducts, excludeVariants, refuseUnlisted, stripUnlisted } from "../shelf/hide-unlisted"

const CATALOGUE = [
  "/store/products",
  "/store/product-variants",
  "/store/collections",
  "/store/product-categories",
  "/store/product-tags",
  "/store/product-types",
  "/store/product-options",
  "/store/search",
]

const IMPORTS = ["/admin/products/import", "/admin/products/imports"]

/** Without a method a matcher covers every path below it. */
const below = (matcher: string, middleware: MiddlewareRoute["middlewares"]): MiddlewareRoute => ({ matcher, middlewares: middleware })

export default defineMiddlewares({
  routes: [
    ...CATALOGUE.map((matcher) => below(matcher, [stripUnlisted])),
    { matcher: "/store/products", method: ["GET"], middlewares: [excludeProducts] },
    { matcher: "/store/products/:id", method: ["GET"], middlewares: [refuseUnlisted] },
    { matcher: "/store/product-variants", method: ["GET"], middlewares: [excludeVariants] },
    { matcher: "/store/product-variants/:id", method: ["GET"], middlewares: [refuseUnlisted] },
    ...IMPORTS.map((matcher) => below(matcher, [prepareImport])),
    { matcher: "/admin/products", method: ["POST"], middlewares: [prepareProduct] },
    { matcher: "/admin/products/batch", method: ["POST"], middlewares: [prepareBatch] },
    { matcher: "/admin/products/:id/variants", method: ["POST"], middlewares: [prepareVariant] },
    { matcher: "/admin/products/:id/variants/batch", method: ["POST"], middlewares: [prepareVariants] },
  ],
})
