/** What a request answered; never thrown, whatever the status. */
export interface Answer<B = any> {
  status: number
  body: B
  headers: Headers
}

type Headers_ = Record<string, string>

/** A client of the shop with fixed headers: an actor. */
export class HttpClient {
  constructor(
    readonly base: string,
    private readonly fixed: Headers_ = {}
  ) {}

  /** The same actor with more headers. */
  with(headers: Headers_): HttpClient {
    return new HttpClient(this.base, { ...this.fixed, ...headers })
  }

  async request(method: string, path: string, body?: unknown, headers: Headers_ = {}): Promise<Answer> {
    const isForm = body instanceof FormData
    const response = await fetch(this.base + path, {
      method,
      redirect: "manual",
      headers: { ...(body === undefined || isForm ? {} : { "content-type": "application/json" }), ...this.fixed, ...headers },
      body: body === undefined ? undefined : isForm ? body : JSON.stringify(body),
    })
    const text = await response.text()
    const json = response.headers.get("content-type")?.includes("json")
    return { status: response.status, body: json && text ? JSON.parse(text) : text, headers: response.headers }
  }

  get(path: string, headers?: Headers_) {
    return this.request("GET", path, undefined, headers)
  }
  post(path: string, body: unknown = {}, headers?: Headers_) {
    return this.request("POST", path, body, headers)
  }
  put(path: string, body: unknown = {}, headers?: Headers_) {
    return this.request("PUT", path, body, headers)
  }
  patch(path: string, body: unknown = {}, headers?: Headers_) {
    return this.request("PATCH", path, body, headers)
  }
  delete(path: string, headers?: Headers_) {
    return this.request("DELETE", path, undefined, headers)
  }
}
