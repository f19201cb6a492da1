/** Application identifier of the batch in a GS1 Digital Link. */
const BATCH = /\/10\/([^/?#]+)/

/**
 * The batch or lot id that a scanner read: the batch of a GS1 Digital Link (`…/01/{gtin}/10/{batch}`), or the text
 * itself, without the spaces and line ends that scanners add.
 */
export function scannedCode(text: string): string {
  const code = text.trim()
  const batch = /^https?:\/\//i.test(code) ? BATCH.exec(code)?.[1] : undefined
  if (!batch) return code
  try {
    return decodeURIComponent(batch)
  } catch {
    return batch
  }
}
