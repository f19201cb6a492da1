import { model } from "@medusajs/framework/utils"
import { LICENCE_STATES, LICENCE_TYPES, REGISTER_RESULTS } from "../../../domain/vocabulary"
import Party from "./party"

/**
 * One paper of a party. What it says never changes after it was sent in: a correction is a rejection and a
 * new row, a renewal is a new row, so that the papers of any past day can be shown.
 */
const Licence = model
  .define(
    { name: "licence", tableName: "supplier_licence" },
    {
      id: model.id({ prefix: "lic" }).primaryKey(),
      party: model.belongsTo(() => Party, { mappedBy: "licences" }),
      type: model.enum([...LICENCE_TYPES]),
      number: model.text().searchable(),
      issuer: model.text(),
      /** Calendar dates, `YYYY-MM-DD`, both included. */
      valid_from: model.text(),
      /** Absent: without an end. */
      valid_to: model.text().nullable(),
      /** Food categories `01` to `31` of a production licence. */
      food_categories: model.array(),
      /** Items of sale of an operation licence or filing; see `SALES_ITEMS`. */
      sales_items: model.array(),
      state: model.enum([...LICENCE_STATES]).default("submitted"),
      submitted_by: model.text(),
      submitted_at: model.dateTime(),
      scan_file_id: model.text().nullable(),
      scan_keyed_hash: model.text().nullable(),
      scan_content_type: model.text().nullable(),
      scan_size_bytes: model.number().nullable(),
      scan_uploaded_by: model.text().nullable(),
      /** A second person accepted a number whose check digit fails. */
      override_by: model.text().nullable(),
      override_at: model.dateTime().nullable(),
      override_reason: model.text().nullable(),
      register_name: model.text().nullable(),
      register_consulted_at: model.dateTime().nullable(),
      register_result: model.enum([...REGISTER_RESULTS]).nullable(),
      evidence_file_id: model.text().nullable(),
      evidence_keyed_hash: model.text().nullable(),
      /** Who verified or rejected it, and when. */
      decided_by: model.text().nullable(),
      decided_at: model.dateTime().nullable(),
      decision_reason: model.text().nullable(),
      revoked_by: model.text().nullable(),
      revoked_at: model.dateTime().nullable(),
      revoke_reason: model.text().nullable(),
    }
  )
  .indexes([{ on: ["party_id", "state"] }, { on: ["type", "number"] }, { on: ["state", "valid_to"] }])

export default Licence
