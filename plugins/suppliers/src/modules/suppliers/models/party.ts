import { model } from "@medusajs/framework/utils"
import { PARTY_KINDS, PARTY_STATES } from "../../../domain/vocabulary"
import Licence from "./licence"

/**
 * A company that supplies, makes or distributes goods, or the shop's own. Its business data is public by law;
 * `contact` is a switchboard or a mailbox, never a person's.
 */
const Party = model
  .define(
    { name: "party", tableName: "supplier_party" },
    {
      id: model.id({ prefix: "party" }).primaryKey(),
      kind: model.enum([...PARTY_KINDS]),
      state: model.enum([...PARTY_STATES]).default("invited"),
      name_zh: model.text().searchable(),
      name_en: model.text().searchable(),
      /** Unified social credit code; absent for companies outside China only. */
      uscc: model.text().searchable().nullable(),
      /** ISO 3166-1 alpha-2, lower case. */
      country_code: model.text().default("cn"),
      address_zh: model.text(),
      address_en: model.text(),
      contact: model.text(),
      /** Kinds of goods that it is admitted for; see `GOODS_KINDS`. */
      goods_kinds: model.array(),
      /** The four below belong to our own company. */
      icp_number: model.text().nullable(),
      public_security_number: model.text().nullable(),
      hotline: model.text().nullable(),
      submitted_by: model.text().nullable(),
      submitted_at: model.dateTime().nullable(),
      decided_by: model.text().nullable(),
      decided_at: model.dateTime().nullable(),
      /** Why it was rejected or suspended. */
      state_reason: model.text().nullable(),
      licences: model.hasMany(() => Licence, { mappedBy: "party" }),
    }
  )
  .indexes([
    { on: ["uscc"], unique: true, where: "uscc IS NOT NULL" },
    { on: ["kind"], unique: true, name: "IDX_supplier_party_one_own", where: "kind = 'own'" },
    { on: ["kind", "state"] },
  ])

export default Party
