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

/** Sends one file and tells how much of it has gone, 0 to 100; `fetch` cannot tell. */
export function sendFile<T>(language: Language, path: string, file: File, onPercent: (percent: number) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    const call = new XMLHttpRequest()
    call.open("POST", path)
    call.withCredentials = true
    call.setRequestHeader("x-locale", language)
    call.responseType = "json"
    call.upload.onprogress = ({ loaded, total }) => onPercent(total ? Math.round((loaded / total) * 100) : 0)
    call.onerror = () => reject(new RequestError(0, "", language === "zh" ? "网络中断，请重试" : "The connection broke; try again"))
    call.onload = () => {
      const answer = (call.response ?? {}) as T & Refusal
      if (call.status < 300) resolve(answer)
      else reject(new RequestError(call.status, answer.code ?? "", answer.message ?? call.statusText))
    }
    const form = new FormData()
    form.set("file", file)
    call.send(form)
  })
}
