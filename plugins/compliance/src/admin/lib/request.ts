import type { Language } from "../../contracts"

/** An answer that is not 2xx, with the code and message that the backend gave. */
export class RequestError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string
  ) {
    super(message)
  }
}

/** Calls an admin route as the signed-in member of staff: GET, or POST when there is a body. */
export async function request<T>(language: Language, path: string, body?: unknown): Promise<T> {
  const response = await fetch(path, {
    method: body === undefined ? "GET" : "POST",
    credentials: "include",
    headers: {
      "x-locale": language,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  })
  const answer = (await response.json().catch(() => ({}))) as T & { code?: string; message?: string }
  if (!response.ok) throw new RequestError(response.status, answer.code ?? "", answer.message ?? response.statusText)
  return answer
}
