import { allow, closed } from "../domain/rows"
import { INSTEAD } from "./reasons"

/** Products and everything that describes or prices them. */
export const catalogueRoutes = [
  ...allow("product.read", `
    GET /admin/products
    GET /admin/products/:id
    GET /admin/products/:id/options
    GET /admin/products/:id/variants
    GET /admin/products/:id/variants/:variant_id
    GET /admin/product-variants
    GET /admin/product-categories
    GET /admin/product-categories/:id
    GET /admin/product-options
    GET /admin/product-options/:id
    GET /admin/product-options/:id/values
    GET /admin/product-options/:id/values/:value_id
    GET /admin/product-tags
    GET /admin/product-tags/:id
    GET /admin/product-types
    GET /admin/product-types/:id
    GET /admin/collections
    GET /admin/collections/:id
  `),
  ...allow("product.write", `
    POST /admin/products
    POST /admin/products/batch
    POST /admin/products/:id
    POST /admin/products/:id/options/batch
    POST /admin/products/:id/variants
    POST /admin/products/:id/variants/batch
    POST /admin/products/:id/variants/:variant_id
    POST /admin/products/:id/variants/:variant_id/images/batch
    POST /admin/products/:id/images/:image_id/variants/batch
    POST /admin/product-categories
    POST /admin/product-categories/:id
    POST /admin/product-categories/:id/products
    POST /admin/product-options
    POST /admin/product-options/:id
    POST /admin/product-options/:id/values/:value_id
    POST /admin/product-tags
    POST /admin/product-tags/:id
    POST /admin/product-types
    POST /admin/product-types/:id
    POST /admin/collections
    POST /admin/collections/:id
    POST /admin/collections/:id/products
    POST /admin/sales-channels/:id/products
  `),
  ...allow("product.delete", `
    DELETE /admin/products/:id
    DELETE /admin/products/:id/variants/:variant_id
    DELETE /admin/product-categories/:id
    DELETE /admin/product-options/:id
    DELETE /admin/product-options/:id/values/:value_id
    DELETE /admin/product-tags/:id
    DELETE /admin/product-types/:id
    DELETE /admin/collections/:id
  `),
  ...allow("product.import", `
    POST /admin/products/import
    POST /admin/products/import/:transaction_id/confirm
    POST /admin/products/imports
    POST /admin/products/imports/:transaction_id/confirm
  `),
  ...allow("product.export", `
    POST /admin/products/export
  `),
  ...closed(INSTEAD.stock, `
    POST /admin/products/:id/variants/inventory-items/batch
    POST /admin/products/:id/variants/:variant_id/inventory-items
    POST /admin/products/:id/variants/:variant_id/inventory-items/:inventory_item_id
    DELETE /admin/products/:id/variants/:variant_id/inventory-items/:inventory_item_id
  `),
  ...allow("upload.write", `
    GET /admin/uploads/:id
    POST /admin/uploads
    DELETE /admin/uploads/:id
  `),
  ...closed(INSTEAD.presigned, `
    POST /admin/uploads/presigned-urls
  `),
  ...allow("price.read", `
    GET /admin/price-lists
    GET /admin/price-lists/:id
    GET /admin/price-lists/:id/prices
    GET /admin/price-preferences
    GET /admin/price-preferences/:id
  `),
  ...allow("price.write", `
    POST /admin/price-lists
    POST /admin/price-lists/:id
    POST /admin/price-lists/:id/prices/batch
    POST /admin/price-lists/:id/products
    DELETE /admin/price-lists/:id
    POST /admin/price-preferences
    POST /admin/price-preferences/:id
    DELETE /admin/price-preferences/:id
  `),
  ...allow("promotion.read", `
    GET /admin/promotions
    GET /admin/promotions/:id
    GET /admin/promotions/:id/:rule_type
    GET /admin/promotions/rule-attribute-options/:rule_type
    GET /admin/promotions/rule-value-options/:rule_type/:rule_attribute_id
    GET /admin/campaigns
    GET /admin/campaigns/:id
  `),
  ...allow("promotion.write", `
    POST /admin/promotions
    POST /admin/promotions/:id
    POST /admin/promotions/:id/buy-rules/batch
    POST /admin/promotions/:id/rules/batch
    POST /admin/promotions/:id/target-rules/batch
    DELETE /admin/promotions/:id
    POST /admin/campaigns
    POST /admin/campaigns/:id
    POST /admin/campaigns/:id/promotions
    DELETE /admin/campaigns/:id
  `),
]
