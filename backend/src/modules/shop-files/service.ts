import { randomUUID } from "node:crypto"
import { posix } from "node:path"
import { LocalFileService } from "@medusajs/file-local"

type Upload = Parameters<LocalFileService["upload"]>[0]
type UploadStream = Parameters<LocalFileService["getUploadStream"]>[0]

/** `exports/orders.csv` → `exports/<uuid>-orders.csv` */
function unguessable<F extends { filename: string }>(file: F): F {
  const { dir, base } = posix.parse(file.filename)
  return { ...file, filename: posix.join(dir, `${randomUUID()}-${base}`) }
}

/**
 * Medusa's local files under names that nobody can guess: it serves private files (exports with customers' data)
 * from the same open folder as pictures, named by the clock.
 */
export class ShopFileService extends LocalFileService {
  static override identifier = "shop-files"

  override upload(file: Upload): ReturnType<LocalFileService["upload"]> {
    return super.upload(unguessable(file))
  }

  override getUploadStream(file: UploadStream): ReturnType<LocalFileService["getUploadStream"]> {
    return super.getUploadStream(unguessable(file))
  }
}
