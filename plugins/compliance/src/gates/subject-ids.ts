/** Every id in a gate's input (`…_id`, `…_ids`, at any depth), so that decisions can be found by subject. */
export function subjectIds(input: unknown): string[] {
  const found = new Set<string>()
  const visit = (value: unknown, key: string) => {
    if (typeof value === "string") {
      if (key.endsWith("_id") || key.endsWith("_ids")) found.add(value)
    } else if (Array.isArray(value)) {
      for (const item of value) visit(item, key)
    } else if (typeof value === "object" && value !== null && !(value instanceof Date)) {
      for (const [name, item] of Object.entries(value)) visit(item, name)
    }
  }
  visit(input, "")
  return [...found]
}
