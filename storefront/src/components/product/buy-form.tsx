import { useTranslations } from "next-intl"
import { addToCart } from "../../actions/cart"
import { ActionForm } from "../../forms/action-form"
import { QuantityStepper } from "../../forms/quantity-stepper"
import { SubmitButton } from "../../ui/submit-button"

/** Quantity and the one button that matters; on a phone it stays at the thumb. */
export function BuyForm({ variant_id, available, name }: { variant_id: string; available: number; name: string }) {
  const t = useTranslations("product")
  return (
    <div
      data-buy-bar
      className="max-md:fixed max-md:inset-x-0 max-md:bottom-0 max-md:z-20 max-md:border-t max-md:border-line max-md:bg-surface max-md:px-4 max-md:py-3 max-md:shadow-raised"
    >
      <ActionForm action={addToCart}>
        <input type="hidden" name="variant_id" value={variant_id} />
        <div className="flex items-center gap-3">
          <QuantityStepper name="quantity" label={t("quantityOf", { name })} less={t("less")} more={t("more")} max={available} />
          <SubmitButton className="flex-1" pendingText={t("adding")}>
            {t("add")}
          </SubmitButton>
        </div>
      </ActionForm>
    </div>
  )
}
