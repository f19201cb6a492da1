import { CodedError, type CodedErrorType } from "./coded-error"

/** One row of a plugin's code table. `{name}` in a message is filled from the details. */
export interface ErrorRow {
  type: CodedErrorType
  /** "Thrown when …", for the reader of the table. */
  when: string
  zh: string
  en: string
  status?: number
}

const fill = (text: string, details: Record<string, unknown>) =>
  text.replace(/\{(\w+)\}/g, (_, key: string) => String(details[key] ?? ""))

/**
 * Turns a plugin's table of codes into a function that makes its errors:
 * `const supplierError = defineErrors("suppliers", { … }); throw supplierError("uscc_taken", { uscc })`.
 */
export function defineErrors<T extends Record<string, ErrorRow>>(plugin: string, table: T) {
  return function makeError(reason: keyof T & string, details: Record<string, unknown> = {}): CodedError {
    const row = table[reason] as ErrorRow
    return new CodedError(
      row.type,
      `${plugin}.${reason}`,
      { zh: fill(row.zh, details), en: fill(row.en, details) },
      details,
      row.status
    )
  }
}
