import { openFile } from "../../../backend/client"
import { routing } from "../../../i18n/routing"
import { pictureAnswer } from "../../data/picture-answer"

/** Hands on a picture of the backend, so that a browser speaks to this origin only. */
export async function GET(_request: Request, { params }: { params: Promise<{ path: string[] }> }): Promise<Response> {
  const { path } = await params
  if (path.some((part) => part === "." || part === ".." || /[/\\]/.test(part))) return new Response(null, { status: 404 })
  const file = `/static/${path.map(encodeURIComponent).join("/")}`
  return pictureAnswer(await openFile(file, { locale: routing.defaultLocale }), "public, max-age=86400")
}
