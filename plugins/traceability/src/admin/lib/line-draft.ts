import type { RefusalReason } from "../../domain/refusal-reasons"
import type { ReceiptLine } from "./types"

/** A line while people type it: everything is text until it is sent. */
export interface LineDraft {
  key: string
  variant_id: string
  /** What to show for the chosen variant. */
  variant_name: string
  quantity_noted: string
  quantity_accepted: string
  quantity_refused: string
  quantity_missing: string
  refusal_reason: RefusalReason | ""
  refusal_note: string
  supplier_batch: string
  gtin: string
  production_date: string
  expires_on: string
  shelf_life_days: string
}

let serial = 0

export const emptyLine = (): LineDraft => ({
  key: `line-${++serial}`,
  variant_id: "",
  variant_name: "",
  quantity_noted: "",
  quantity_accepted: "",
  quantity_refused: "",
  quantity_missing: "",
  refusal_reason: "",
  refusal_note: "",
  supplier_batch: "",
  gtin: "",
  production_date: "",
  expires_on: "",
  shelf_life_days: "",
})

/** A stored line as people edit it. */
export const draftOf = (line: ReceiptLine, name: string): LineDraft => ({
  key: line.id,
  variant_id: line.variant_id,
  variant_name: `${name} · ${line.specification}`,
  quantity_noted: String(line.quantity_noted),
  quantity_accepted: String(line.quantity_accepted),
  quantity_refused: String(line.quantity_refused),
  quantity_missing: String(line.quantity_missing),
  refusal_reason: line.refusal_reason ?? "",
  refusal_note: line.refusal_note ?? "",
  supplier_batch: line.supplier_batch ?? "",
  gtin: line.gtin ?? "",
  production_date: line.production_date ?? "",
  expires_on: line.expires_on ?? "",
  shelf_life_days: line.shelf_life_days === null ? "" : String(line.shelf_life_days),
})

/** What is typed as a number; what is none goes to the backend as it is, which refuses it. */
const number = (text: string) => (text.trim() === "" ? 0 : Number.isNaN(Number(text)) ? text : Number(text))

/** Sum of the three quantities, and whether it is what the note says. */
export function sumOf(line: LineDraft): { sum: number; noted: number; ok: boolean } {
  const sum = [line.quantity_accepted, line.quantity_refused, line.quantity_missing].reduce((total, text) => total + Number(text || 0), 0)
  const noted = Number(line.quantity_noted || 0)
  return { sum, noted, ok: noted > 0 && sum === noted }
}

/** The line as the backend takes it. */
export const payloadOf = ({ key: _key, variant_name: _name, ...line }: LineDraft) => ({
  ...line,
  quantity_noted: number(line.quantity_noted),
  quantity_accepted: number(line.quantity_accepted),
  quantity_refused: number(line.quantity_refused),
  quantity_missing: number(line.quantity_missing),
  shelf_life_days: line.shelf_life_days.trim() ? number(line.shelf_life_days) : null,
  refusal_reason: line.refusal_reason || null,
})
