import { openFile } from "../../../../../../backend/client"
import { routing } from "../../../../../../i18n/routing"
import { readToken } from "../../../../../../session/cookies"
import { pictureAnswer } from "../../../../picture-answer"

interface Context {
  params: Promise<{ id: string; photo_id: string }>
}

/** A photo of the customer's own return request; the backend decides whose it is. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id, photo_id } = await params
  const token = await readToken()
  if (!token) return new Response(null, { status: 401 })
  const path = `/store/return-requests/${encodeURIComponent(id)}/photos/${encodeURIComponent(photo_id)}`
  return pictureAnswer(await openFile(path, { token, locale: routing.defaultLocale }), "private, no-store")
}
