/** A handle as the address carries it, readable again: Chinese handles arrive percent-encoded. */
export function readableHandle(raw: string): string {
  try {
    return decodeURIComponent(raw)
  } catch {
    return raw
  }
}
