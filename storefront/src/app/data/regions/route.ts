import { isBackendError } from "../../../backend/backend-error"
import { regionsOfChina } from "../../../backend/regions"

/** The region list for the address form; it changes about once a year. */
export async function GET(): Promise<Response> {
  try {
    return Response.json(await regionsOfChina(), { headers: { "cache-control": "public, max-age=86400" } })
  } catch (error) {
    if (isBackendError(error)) return Response.json({ code: "shop.unreachable" }, { status: 502 })
    throw error
  }
}
