import { model } from "@medusajs/framework/utils"

/** One line of a party's history: who did what, when and why. Only ever inserted. */
const PartyEvent = model
  .define(
    { name: "party_event", tableName: "supplier_party_event" },
    {
      id: model.id({ prefix: "pevt" }).primaryKey(),
      party_id: model.text(),
      licence_id: model.text().nullable(),
      /** Such as `party.verified`, `licence.scan_read`; see `HISTORY_ACTIONS`. */
      action: model.text(),
      actor_type: model.text(),
      actor_id: model.text(),
      at: model.dateTime(),
      reason: model.text().nullable(),
      /** Ids, codes, dates and keyed hashes; never personal data. */
      details: model.json(),
    }
  )
  .indexes([{ on: ["party_id", "at"] }])

export default PartyEvent
