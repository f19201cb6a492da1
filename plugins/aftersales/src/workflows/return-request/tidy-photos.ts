import { removePrivateFile } from "@anxin/compliance"
import type { ServiceLocator } from "@anxin/compliance/contracts/facts"
import { returnsOf } from "../services"

/** How long a photo waits for its request. */
const KEEP_MS = 2 * 86_400_000

/** Removes photos that no request came for; answers how many. */
export async function tidyPhotos(container: ServiceLocator, now: Date): Promise<number> {
  const files = await returnsOf(container).dropForgottenPhotos(new Date(now.getTime() - KEEP_MS))
  for (const file of files) await removePrivateFile(file)
  return files.length
}
