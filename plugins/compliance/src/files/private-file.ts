import { createHmac, randomBytes } from "node:crypto"
import { mkdir, open, readFile, rename, rm } from "node:fs/promises"
import { dirname, join } from "node:path"
import { sniffContentType, type PrivateContentType } from "./content-type"
import { fileError } from "./errors"
import { hashKey, privateDirectory } from "./settings"

export interface PrivateFile {
  /** `pf_` and 32 hexadecimal digits; says nothing about its content. */
  id: string
  content_type: PrivateContentType
  /** Bytes. */
  size: number
  /** HMAC-SHA-256 of the content, hexadecimal: proves which file was seen without revealing it. */
  keyed_hash: string
}

export interface SavePrivateFileInput {
  buffer: Buffer
  accept: readonly PrivateContentType[]
  max_bytes: number
}

const ID = /^pf_[0-9a-f]{32}$/
const NAMES: Record<PrivateContentType, string> = { "application/pdf": "PDF", "image/jpeg": "JPEG", "image/png": "PNG" }

function pathOf(id: string): string {
  if (!ID.test(id)) throw fileError("not_found", { id })
  return join(privateDirectory(), id.slice(3, 5), id)
}

function describe(id: string, buffer: Buffer, content_type: PrivateContentType): PrivateFile {
  const keyed_hash = createHmac("sha256", hashKey()).update(buffer).digest("hex")
  return { id, content_type, size: buffer.length, keyed_hash }
}

/**
 * Keeps a file outside every public folder, readable by the shop's own user only. It appears whole or not
 * at all. Throws `file.empty`, `file.too_large` (413), `file.type_not_allowed` (415).
 */
export async function savePrivateFile({ buffer, accept, max_bytes }: SavePrivateFileInput): Promise<PrivateFile> {
  if (buffer.length === 0) throw fileError("empty")
  if (buffer.length > max_bytes) throw fileError("too_large", { max_mb: Math.floor(max_bytes / 1024 / 1024) })
  const type = sniffContentType(buffer)
  if (!type || !accept.includes(type)) {
    throw fileError("type_not_allowed", { accept: accept.map((one) => NAMES[one]).join(", ") })
  }
  const file = describe(`pf_${randomBytes(16).toString("hex")}`, buffer, type)
  const path = pathOf(file.id)
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const partial = `${path}.partial`
  const handle = await open(partial, "wx", 0o600)
  try {
    await handle.writeFile(buffer)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(partial, path)
  return file
}

/** Reads a stored file back. Throws `file.not_found`. The caller has checked that the reader may see it. */
export async function readPrivateFile(id: string): Promise<PrivateFile & { buffer: Buffer }> {
  const buffer = await readFile(pathOf(id)).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === "ENOENT") throw fileError("not_found", { id })
    throw cause
  })
  const type = sniffContentType(buffer)
  if (!type) throw new Error(`compliance: private file ${id} is damaged`)
  return { ...describe(id, buffer, type), buffer }
}

/** Takes a stored file away, for the compensation of a step that kept it; safe to call twice. */
export async function removePrivateFile(id: string): Promise<void> {
  await rm(pathOf(id), { force: true })
}
