import { both, optionalPlainText, plainText } from "@anxin/compliance"
import { z } from "@medusajs/framework/zod"
import { regionNames } from "../domain/regions"

const NAME_MAX = 50
const STREET_MAX = 200

/** Mainland mobile number of 11 digits; spaces, hyphens and +86 are taken off. */
export const mobileNumber = () =>
  z
    .string()
    .transform((text) => text.replace(/[\s-]/g, "").replace(/^\+?86(?=1\d{10}$)/, ""))
    .refine((text) => /^1[3-9]\d{9}$/.test(text), both("不是有效的手机号码", "not a mainland mobile number"))

const regionCode = z
  .object({ region_code: z.string().refine((code) => regionNames(code) !== undefined, both("没有这个行政区划代码", "no such region code")) })
  .transform(({ region_code }) => ({ region_code }))

/** One field of an address with the name that its region code has. */
const AGREE = [
  ["province", "province", "省份", "province"],
  ["city", "city", "城市", "city"],
  ["address_2", "district", "区县", "district"],
] as const

/**
 * A Chinese address in Medusa's fields: `first_name` recipient, `phone` mobile, `province`, `city`, `address_2`
 * district, `address_1` street and detail, `metadata.region_code` GB/T 2260 of the district. Names have to be those of
 * the code. What else a client sends is dropped.
 */
export const chineseAddress = z
  .object({
    first_name: plainText(NAME_MAX),
    phone: mobileNumber(),
    country_code: z.literal("cn", { error: both("只配送中国大陆", "delivery within mainland China only") }),
    province: plainText(NAME_MAX),
    city: plainText(NAME_MAX),
    address_1: plainText(STREET_MAX),
    address_2: plainText(NAME_MAX),
    company: optionalPlainText(NAME_MAX * 2),
    postal_code: z.preprocess(
      (value) => (value === "" || value === null ? undefined : value),
      z.string().regex(/^\d{6}$/, both("邮政编码应为六位数字", "a postcode has six digits")).optional()
    ),
    metadata: regionCode,
  })
  .superRefine((address, context) => {
    const names = regionNames(address.metadata.region_code)
    if (!names) return
    for (const [field, key, zh, en] of AGREE) {
      if (address[field] === names[key]) continue
      const message = both(`${zh}应为“${names[key]}”`, `the ${en} of this region code is ${names[key]}`)
      context.addIssue({ code: "custom", path: [field], message })
    }
  })
  .transform((address) => ({ ...address, last_name: "" }))

/** Fields of Medusa's address that hold an address; the others of a customer's address book are labels. */
export const ADDRESS_FIELDS = [
  "first_name",
  "last_name",
  "phone",
  "company",
  "address_1",
  "address_2",
  "city",
  "country_code",
  "province",
  "postal_code",
  "metadata",
] as const
