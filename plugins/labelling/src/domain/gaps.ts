import type { BilingualText } from "@anxin/compliance/contracts/text"
import type { LabelContent } from "./label-content"

/** `deny` keeps a label from being submitted, approved and sold; `notice` is shown to whoever decides. */
export type Severity = "deny" | "notice"

/** One thing that a label lacks or says wrongly. */
export interface Gap {
  /** Stable code, `label.<reason>`. */
  code: string
  /** The field of the label that has to change. */
  field: keyof LabelContent
  severity: Severity
  /** Law, standard or rule that asks for it. */
  clause: string
  message: BilingualText
  /** Numbers, codes and words that the message speaks of. */
  details?: Record<string, unknown>
}

/** A row of a gap table; `{name}` in a message is filled from the details. */
export interface GapRow {
  field: keyof LabelContent
  clause: string
  zh: string
  en: string
  severity?: Severity
}

const fill = (text: string, details: Record<string, unknown>) =>
  text.replace(/\{(\w+)\}/g, (_, key: string) => String(details[key] ?? ""))

/** Turns a gap table into a function that makes its gaps; each part of completeness has its own table. */
export function defineGaps<T extends Record<string, GapRow>>(table: T) {
  return function gap(reason: keyof T & string, details?: Record<string, unknown>, severity?: Severity): Gap {
    const row = table[reason] as GapRow
    return {
      code: `label.${reason}`,
      field: row.field,
      severity: severity ?? row.severity ?? "deny",
      clause: row.clause,
      message: { zh: fill(row.zh, details ?? {}), en: fill(row.en, details ?? {}) },
      ...(details ? { details } : {}),
    }
  }
}
