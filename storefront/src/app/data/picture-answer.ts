const PICTURES = new Set(["image/jpeg", "image/png", "image/webp", "image/avif", "image/gif", "image/svg+xml"])

/** An SVG opened by itself could run a script; as a sandboxed document it cannot. */
const PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox"

/** Hands on what the backend answered when it is a picture; anything else is "not found". */
export async function pictureAnswer(answer: Response | undefined, cacheControl: string): Promise<Response> {
  if (!answer) return new Response(null, { status: 502 })
  const type = answer.headers.get("content-type")?.split(";")[0] ?? ""
  if (!answer.ok || !PICTURES.has(type)) {
    await answer.body?.cancel()
    return new Response(null, { status: 404 })
  }
  return new Response(answer.body, {
    headers: { "content-type": type, "cache-control": cacheControl, "content-security-policy": PICTURE_POLICY },
  })
}
