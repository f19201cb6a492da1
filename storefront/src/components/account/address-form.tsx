import { useTranslations } from "next-intl"
import { keepAddress } from "../../actions/account"
import type { SavedAddress } from "../../backend/customer"
import { ActionForm } from "../../forms/action-form"
import { AgreeField } from "../../forms/agree-field"
import { Card } from "../../ui/card"
import { SubmitButton } from "../../ui/submit-button"
import { AddressFields } from "../checkout/address-fields"

/** A new address, or a change of one. */
export function AddressForm({ address }: { address?: SavedAddress }) {
  const t = useTranslations("address")
  return (
    <Card>
      <ActionForm action={keepAddress} className="space-y-5">
        <AddressFields address={address} />
        {address?.is_default_shipping ? (
          <input type="hidden" name="is_default" value="on" />
        ) : (
          <AgreeField name="is_default" required={false}>
            {t("makeDefault")}
          </AgreeField>
        )}
        <SubmitButton pendingText={t("saving")}>{t("save")}</SubmitButton>
      </ActionForm>
    </Card>
  )
}
