/** Content types that private files may have. */
export type PrivateContentType = "application/pdf" | "image/jpeg" | "image/png"

const SIGNATURES: readonly { type: PrivateContentType; starts: number[] }[] = [
  { type: "application/pdf", starts: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { type: "image/jpeg", starts: [0xff, 0xd8, 0xff] },
  { type: "image/png", starts: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
]

/**
 * The type of a file by its first bytes, or nothing. The sender's file name and content type are never
 * believed; a PDF must begin at byte 0, although readers tolerate junk before it, so that no other format
 * can hide in front.
 */
export function sniffContentType(buffer: Buffer): PrivateContentType | undefined {
  return SIGNATURES.find(({ starts }) => starts.every((byte, index) => buffer[index] === byte))?.type
}
