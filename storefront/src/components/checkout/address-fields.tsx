import { useTranslations } from "next-intl"
import type { SavedAddress } from "../../backend/customer"
import { TextField } from "../../forms/field"
import { RegionFields } from "./region-fields"

/** Fields of a Chinese address; the recipient may be somebody else than the buyer. */
export function AddressFields({ address }: { address?: SavedAddress }) {
  const t = useTranslations("address")
  return (
    <div className="space-y-4">
      {address && <input type="hidden" name="address_id" value={address.id} />}
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField name="recipient" label={t("recipient")} autoComplete="name" maxLength={50} defaultValue={address?.first_name ?? ""} />
        <TextField name="mobile" label={t("mobile")} type="tel" inputMode="numeric" autoComplete="tel-national" maxLength={11} defaultValue={address?.phone ?? ""} />
      </div>
      <RegionFields initial={address?.metadata?.region_code} />
      <TextField name="detail" label={t("detail")} hint={t("detailHint")} autoComplete="street-address" maxLength={120} defaultValue={address?.address_1 ?? ""} />
      <TextField name="postal_code" label={t("postalCode")} optional={t("optional")} inputMode="numeric" autoComplete="postal-code" maxLength={6} className="max-w-48" defaultValue={address?.postal_code ?? ""} />
    </div>
  )
}
