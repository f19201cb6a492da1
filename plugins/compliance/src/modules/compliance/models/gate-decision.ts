import { model } from "@medusajs/framework/utils"

/** One answer of a gate: evidence, so it is only ever inserted. Holds ids and codes, never personal data. */
const GateDecisionRecord = model
  .define("gate_decision", {
    id: model.id({ prefix: "gdec" }).primaryKey(),
    gate: model.text(),
    outcome: model.enum(["allow", "deny"]),
    actor_type: model.text(),
    actor_id: model.text(),
    decided_at: model.dateTime(),
    subject_ids: model.array(),
    /** Rules that looked. */
    rules: model.array(),
    /** Rules that denied. */
    denied_by: model.array(),
    findings: model.json(),
  })
  .indexes([
    { on: ["gate", "decided_at"] },
    { on: ["decided_at"] },
    { on: ["subject_ids"], type: "GIN" },
    { on: ["denied_by"], type: "GIN" },
    { on: ["rules"], type: "GIN" },
  ])

export default GateDecisionRecord
