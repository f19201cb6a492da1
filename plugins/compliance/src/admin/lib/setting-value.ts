import type { Setting } from "./types"

/** What a person types for a setting's value, by the kind of value that it has now. */
export type ValueKind = "number" | "boolean" | "list" | "numbers" | "text" | "json"

/** Kind of a value; settings keep theirs for life. */
export function kindOf(value: unknown): ValueKind {
  if (typeof value === "number") return "number"
  if (typeof value === "boolean") return "boolean"
  if (typeof value === "string") return "text"
  if (!Array.isArray(value) || value.some((item) => typeof item === "object")) return "json"
  return value.length > 0 && value.every((item) => typeof item === "number") ? "numbers" : "list"
}

/** The value as it stands in an input; lists take one line an item, tables are JSON. */
export function toInput(value: unknown): string {
  if (kindOf(value) === "json") return JSON.stringify(value, null, 2)
  return Array.isArray(value) ? value.join("\n") : String(value)
}

/** JSON that a person typed; what is none goes to the backend as text, which refuses it. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

const lines = (text: string) => text.split("\n").map((line) => line.trim()).filter(Boolean)

/** The value that a person typed. A number that is none goes to the backend as text, which refuses it. */
export function fromInput(kind: ValueKind, text: string): unknown {
  if (kind === "number") return text.trim() === "" || Number.isNaN(Number(text)) ? text : Number(text)
  if (kind === "boolean") return text === "true"
  if (kind === "json") return parsed(text)
  if (kind === "list") return lines(text)
  if (kind === "numbers") return lines(text).map((line) => fromInput("number", line))
  return text
}

/** Text key of what loosens a setting; "raising" a yes or no reads badly. */
export function loosensKey({ loosens, default: { value } }: Setting) {
  const yesOrNo = kindOf(value) === "boolean"
  if (yesOrNo && loosens === "up") return "settings.loosens.yes" as const
  if (yesOrNo && loosens === "down") return "settings.loosens.no" as const
  return `settings.loosens.${loosens}` as const
}
