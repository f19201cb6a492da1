import type { MedusaResponse } from "@medusajs/framework/http"
import type { PrivateFile } from "./private-file"

const EXTENSION = { "application/pdf": "pdf", "image/jpeg": "jpg", "image/png": "png" } as const

/**
 * Answers a private file so that no browser runs it and no cache keeps it: the stored type only, sandboxed,
 * never sniffed. A PDF is downloaded, because browsers show none inside a sandbox.
 */
export function sendPrivateFile(res: MedusaResponse, file: PrivateFile & { buffer: Buffer }, name: string): void {
  res.setHeader("Content-Type", file.content_type)
  const way = file.content_type === "application/pdf" ? "attachment" : "inline"
  res.setHeader("Content-Disposition", `${way}; filename="${name}.${EXTENSION[file.content_type]}"`)
  res.setHeader("Content-Security-Policy", "sandbox; default-src 'none'; style-src 'unsafe-inline'")
  res.setHeader("X-Content-Type-Options", "nosniff")
  res.setHeader("Cache-Control", "private, no-store")
  res.status(200).end(file.buffer)
}
