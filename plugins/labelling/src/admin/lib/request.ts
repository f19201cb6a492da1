import type { Language } from "@anxin/compliance/contracts/text"

/** One thing wrong with what was typed. */
export interface Issue {
  path: string
  message: string
}

/** One thing that a gate or a completeness check found, in the reader's language. */
export interface ReadableFinding {
  code: string
  outcome: "deny" | "notice"
  message: string
}

interface Refusal {
  code?: string
  message?: string
  details?: { issues?: Issue[] }
  findings?: ReadableFinding[]
}

/** An answer that is not 2xx, with what the backend said. */
export class RequestError extends Error {
  readonly code: string
  readonly issues: Issue[]
  readonly findings: ReadableFinding[]

  constructor(
    readonly status: number,
    refusal: Refusal,
    fallback: string
  ) {
    const denials = (refusal.findings ?? []).filter(({ outcome }) => outcome === "deny").map(({ message }) => message)
    super([refusal.message ?? fallback, ...denials.filter((message) => message !== refusal.message)].join(" · "))
    this.code = refusal.code ?? ""
    this.issues = refusal.details?.issues ?? []
    this.findings = refusal.findings ?? []
  }
}

/** Calls an admin route as the signed-in member of staff: GET, or POST when there is a body. */
export async function request<T>(language: Language, path: string, body?: unknown, signal?: AbortSignal): Promise<T> {
  const response = await fetch(path, {
    method: body === undefined ? "GET" : "POST",
    credentials: "include",
    signal,
    headers: {
      "x-locale": language,
      ...(body === undefined ? {} : { "content-type": "application/json" }),
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  })
  const answer = (await response.json().catch(() => ({}))) as T & Refusal
  if (!response.ok) throw new RequestError(response.status, answer, response.statusText)
  return answer
}
