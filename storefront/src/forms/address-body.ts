import { getTranslations } from "next-intl/server"
import type { z } from "zod"
import type { AddressBody } from "../backend/customer"
import { placeOf, type RegionTree } from "../backend/regions"
import type { FormState } from "./form-state"
import type { addressForm } from "./schemas"

/** How a Chinese address lies in Medusa's fields; the names of the region come from the table, never from the form. */
export async function addressBody(
  value: z.infer<typeof addressForm>,
  regions: RegionTree
): Promise<AddressBody | { failed: FormState }> {
  const place = placeOf(regions, value.region_code)
  if (!place) {
    const t = await getTranslations("form")
    return { failed: { status: "failed", fields: { region_code: t("region") }, values: {} } }
  }
  return {
    first_name: value.recipient,
    phone: value.mobile,
    province: place.province,
    city: place.city,
    address_2: place.district,
    address_1: value.detail,
    postal_code: value.postal_code || null,
    country_code: "cn",
    is_default_shipping: value.is_default === "on",
    metadata: { region_code: value.region_code },
  }
}
