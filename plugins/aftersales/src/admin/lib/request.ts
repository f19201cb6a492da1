import type { Language } from "@anxin/compliance/contracts/text"

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

interface Refusal {
  code?: string
  message?: string
}

export type Method = "GET" | "POST" | "DELETE"

/** Calls an admin route as the signed-in member of staff: GET, or POST when there is a body, unless it says otherwise. */
export async function request<T>(language: Language, path: string, body?: unknown, method?: Method): Promise<T> {
  const response = await fetch(path, {
    method: method ?? (body === undefined ? "GET" : "POST"),
    credentials: "include",
    headers: {
      "x-locale": language,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  })
  const answer = (await response.json().catch(() => ({}))) as T & Refusal
  if (!response.ok) throw new RequestError(response.status, answer.code ?? "", answer.message ?? response.statusText)
  return answer
}
