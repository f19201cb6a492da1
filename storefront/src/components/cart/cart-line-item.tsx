import { useTranslations } from "next-intl"
import { changeLine, dropLine } from "../../actions/cart"
import { ActionForm } from "../../forms/action-form"
import { QuantityStepper } from "../../forms/quantity-stepper"
import { Link } from "../../i18n/navigation"
import { Notice } from "../../ui/notice"
import { Price } from "../../ui/price"
import { SubmitButton } from "../../ui/submit-button"
import { ProductPicture } from "../catalogue/product-picture"
import type { LineFacts } from "./line-facts"
import { LotLine } from "./lot-line"

/** The order line that the gates still refuse beyond this is 999. */
const MOST = 999

/** One line of the cart with the lot that would ship; quantity changes by themselves, the button is for no JavaScript. */
export function CartLineItem({ facts }: { facts: LineFacts }) {
  const t = useTranslations("cart")
  const { line, name, product, food, obstacle } = facts
  return (
    <li className="grid grid-cols-[5rem_1fr] gap-x-4 gap-y-3 border-b border-line py-5 last:border-0 md:grid-cols-[7rem_1fr_auto]">
      <ProductPicture url={line.thumbnail} alt="" category={product?.categories[0]?.handle} />
      <div className="min-w-0 space-y-1">
        <h2 className="font-medium leading-snug">
          {product ? (
            <Link href={`/products/${line.product_handle}`} className="hover:text-jade hover:underline">
              {name}
            </Link>
          ) : (
            name
          )}
        </h2>
        <p className="text-sm text-ink-soft">{food?.label?.net_content ?? line.variant_title}</p>
        {food?.next_lot && <LotLine {...food.next_lot} />}
        <Price amount={line.unit_price} className="text-sm text-ink-soft" />
        {obstacle && (
          <Notice tone="warning" title={t(`obstacle.${obstacle}`, { count: food?.available ?? 0 })} className="mt-2">
            {t(`obstacleHint.${obstacle}`)}
          </Notice>
        )}
      </div>
      <div className="col-span-2 flex flex-wrap items-center justify-between gap-3 md:col-span-1 md:flex-col md:items-end">
        <Price amount={line.unit_price * line.quantity} className="text-lg" />
        <ActionForm action={changeLine} className="flex flex-wrap items-center justify-end gap-2">
          <input type="hidden" name="line_id" value={line.id} />
          <QuantityStepper
            key={line.quantity}
            name="quantity"
            label={t("quantityOf", { name })}
            less={t("lessOf", { name })}
            more={t("moreOf", { name })}
            initial={line.quantity}
            max={MOST}
            autoSubmit
          />
          <noscript>
            <SubmitButton tone="quiet">{t("update")}</SubmitButton>
          </noscript>
        </ActionForm>
        <ActionForm action={dropLine}>
          <input type="hidden" name="line_id" value={line.id} />
          <SubmitButton tone="quiet" className="px-2 text-sm" aria-label={t("removeName", { name })}>
            {t("remove")}
          </SubmitButton>
        </ActionForm>
      </div>
    </li>
  )
}
