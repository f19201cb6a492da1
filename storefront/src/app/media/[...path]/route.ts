import { env } from "../../../env"

const PICTURES = new Set(["image/jpeg", "image/png", "image/webp", "image/avif", "image/gif", "image/svg+xml"])

/** An SVG opened by itself could run a script; as a sandboxed document it cannot. */
const PICTURE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox"

const TIMEOUT_MS = 15_000

/** Hands on a picture of the backend, so that a browser speaks to this origin only. */
export async function GET(_request: Request, { params }: { params: Promise<{ path: string[] }> }): Promise<Response> {
  const { path } = await params
  if (path.some((part) => part === "." || part === ".." || /[/\\]/.test(part))) return new Response(null, { status: 404 })
  const url = new URL(`/static/${path.map(encodeURIComponent).join("/")}`, env().ANXIN_BACKEND_URL)
  const answer = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS), cache: "no-store" }).catch(() => undefined)
  if (!answer) return new Response(null, { status: 502 })
  const type = answer.headers.get("content-type")?.split(";")[0] ?? ""
  if (!answer.ok || !PICTURES.has(type)) {
    await answer.body?.cancel()
    return new Response(null, { status: 404 })
  }
  return new Response(answer.body, {
    headers: {
      "content-type": type,
      "cache-control": "public, max-age=86400",
      "content-security-policy": PICTURE_POLICY,
    },
  })
}
