import { env } from "../env"
import { BackendError, type ErrorBody } from "./backend-error"
import { CACHE_TABLE, type CacheTag } from "./cache-table"
import { remember } from "./memory-cache"

/** Longer than the slowest checkout under load; a reader who waits this long has left. */
const TIMEOUT_MS = 30_000

type Query = Record<string, string | number | readonly string[] | undefined>

export interface CallOptions {
  method?: "GET" | "POST" | "DELETE"
  query?: Query
  body?: unknown
  /** A file upload instead of `body`. */
  form?: FormData
  /** The customer's token; absent for a guest. */
  token?: string | undefined
  locale: string
}

function urlOf(path: string, query: Query = {}): string {
  const url = new URL(path, env().ANXIN_BACKEND_URL)
  for (const [key, value] of Object.entries(query)) {
    if (value === undefined) continue
    for (const item of Array.isArray(value) ? value : [value]) {
      url.searchParams.append(Array.isArray(value) ? `${key}[]` : key, String(item))
    }
  }
  return url.toString()
}

function headersOf({ token, locale, body }: CallOptions): Record<string, string> {
  return {
    accept: "application/json",
    "x-publishable-api-key": env().ANXIN_PUBLISHABLE_KEY,
    "x-locale": locale === "en" ? "en" : "zh-CN",
    ...(token ? { authorization: `Bearer ${token}` } : {}),
    ...(body === undefined ? {} : { "content-type": "application/json" }),
  }
}

/** One call to the shop's backend. Throws `BackendError` for every answer that is not 2xx. */
export async function call<T>(path: string, options: CallOptions): Promise<T> {
  let response: Response
  try {
    response = await fetch(urlOf(path, options.query), {
      method: options.method ?? (options.body === undefined && !options.form ? "GET" : "POST"),
      headers: headersOf(options),
      body: options.form ?? (options.body === undefined ? undefined : JSON.stringify(options.body)),
      signal: AbortSignal.timeout(TIMEOUT_MS),
      cache: "no-store",
    })
  } catch (cause) {
    throw new BackendError(0, { code: "shop.unreachable", message: cause instanceof Error ? cause.message : undefined })
  }
  const text = await response.text()
  const json = parseJson(text)
  if (!response.ok) throw new BackendError(response.status, (json ?? {}) as ErrorBody)
  return json as T
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Opens a file of the backend for handing on; nothing when it cannot be reached. */
export function openFile(path: string, options: CallOptions): Promise<Response | undefined> {
  const { accept: _, ...headers } = headersOf(options)
  return fetch(urlOf(path), { headers, signal: AbortSignal.timeout(TIMEOUT_MS), cache: "no-store" }).catch(() => undefined)
}

/** A public read, remembered as the cache table says. */
export function read<T>(tag: CacheTag, query: Query, locale: string): Promise<T> {
  const { path, lifetime_ms } = CACHE_TABLE[tag]
  const key = `${tag}:${locale}:${JSON.stringify(query)}`
  return remember(key, lifetime_ms, () => call<T>(path, { query, locale }))
}
