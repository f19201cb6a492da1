/** What a person types for a setting's value, by the kind of value that it has now. */
export type ValueKind = "number" | "boolean" | "list" | "text"

/** Kind of a value; settings keep theirs for life. */
export function kindOf(value: unknown): ValueKind {
  if (typeof value === "number") return "number"
  if (typeof value === "boolean") return "boolean"
  return Array.isArray(value) ? "list" : "text"
}

/** The value as it stands in an input; lists take one line an item. */
export const toInput = (value: unknown): string => (Array.isArray(value) ? value.join("\n") : String(value))

/** The value that a person typed. A number that is none goes to the backend as text, which refuses it. */
export function fromInput(kind: ValueKind, text: string): unknown {
  if (kind === "number") return text.trim() === "" || Number.isNaN(Number(text)) ? text : Number(text)
  if (kind === "boolean") return text === "true"
  if (kind === "list") return text.split("\n").map((line) => line.trim()).filter(Boolean)
  return text
}
