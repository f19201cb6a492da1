import type { Language } from "@anxin/compliance"

interface Sent {
  method: "GET" | "POST" | "DELETE"
  body?: unknown
}

/** Calls an admin route as the signed-in member of staff; a refusal throws with the backend's own words. */
export async function request<T>(language: Language, path: string, { method, body }: Sent = { method: "GET" }): Promise<T> {
  const response = await fetch(path, {
    method,
    credentials: "include",
    headers: { "x-locale": language, ...(body === undefined ? {} : { "content-type": "application/json" }) },
    body: body === undefined ? undefined : JSON.stringify(body),
  })
  const answer = (await response.json().catch(() => ({}))) as T & { message?: string }
  if (!response.ok) throw new Error(answer.message ?? response.statusText)
  return answer
}
