import { useLocale, useTranslations } from "next-intl"
import type { Product } from "../../backend/catalogue"
import type { FoodVariant } from "../../backend/food"
import type { OrderLine, OrderLot } from "../../backend/orders"
import { Link } from "../../i18n/navigation"
import { Price } from "../../ui/price"
import { LotLine } from "../cart/lot-line"
import { ProductPicture } from "../catalogue/product-picture"
import { lineName } from "./line-name"

interface LinesProps {
  lines: OrderLine[]
  lots: OrderLot[]
  products: Product[]
  food: Map<string, FoodVariant> | undefined
}

/** What was bought, each line with the lots it came from and their dates as frozen on the order. */
export function OrderLines({ lines, lots, products, food }: LinesProps) {
  const t = useTranslations("orders")
  const locale = useLocale()
  return (
    <ul className="divide-y divide-line">
      {lines.map((line) => {
        const product = products.find(({ id }) => id === line.product_id)
        const name = lineName(line, { products, food }, locale)
        const own = lots.filter((lot) => lot.order_line_id === line.id && lot.state !== "released")
        return (
          <li key={line.id} className="grid grid-cols-[4rem_1fr_auto] gap-3 py-4 first:pt-0 last:pb-0">
            <ProductPicture url={line.thumbnail} alt="" category={product?.categories[0]?.handle} />
            <div className="min-w-0">
              <p className="font-medium leading-snug">
                {product ? (
                  <Link href={`/products/${line.product_handle}`} className="hover:text-jade hover:underline">
                    {name}
                  </Link>
                ) : (
                  name
                )}{" "}
                <span className="whitespace-nowrap font-normal text-ink-soft">× {line.quantity}</span>
              </p>
              <p className="text-sm text-ink-soft">{line.variant_title}</p>
              <ul className="mt-1 space-y-1">
                {own.map((lot) => (
                  <li key={lot.id}>
                    <span className="text-sm">{t("lot", { batch: lot.batch, quantity: lot.quantity })}</span>
                    <LotLine {...lot} />
                  </li>
                ))}
              </ul>
            </div>
            <Price amount={line.unit_price * line.quantity} />
          </li>
        )
      })}
    </ul>
  )
}
