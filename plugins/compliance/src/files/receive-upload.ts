import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import multer from "multer"
import { fileError } from "./errors"

/** One megabyte in bytes. */
const MB = 1024 * 1024

/** Largest scan or photo that staff and customers may send, in bytes. */
export const MAX_UPLOAD_BYTES = 10 * MB

/**
 * Middleware for `multipart/form-data` with one part named `file`, held in memory and cut off at the limit.
 * Errors: `file.too_large` (413), `file.malformed_upload`.
 */
export function receiveUpload(maxBytes: number = MAX_UPLOAD_BYTES) {
  const parse = multer({
    storage: multer.memoryStorage(),
    limits: { fileSize: maxBytes, files: 1, fields: 10, fieldSize: 10_000, parts: 12 },
  }).single("file")
  return (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): void => {
    parse(req as never, res as never, (cause?: unknown) => {
      if (!cause) return next()
      const tooLarge = cause instanceof multer.MulterError && cause.code === "LIMIT_FILE_SIZE"
      next(tooLarge ? fileError("too_large", { max_mb: Math.floor(maxBytes / MB) }) : fileError("malformed_upload"))
    })
  }
}

/** The content that `receiveUpload` took. Throws `file.missing`. */
export function uploadedBuffer(req: MedusaRequest): Buffer {
  const file = (req as unknown as { file?: { buffer: Buffer } }).file
  if (!file) throw fileError("missing")
  return file.buffer
}
