import { request } from "node:http"
import { shop } from "../../support/shop"

/** Sends a path exactly as given: `fetch` would tidy it up first. */
export function rawRequest(method: string, path: string, headers: Record<string, string> = {}): Promise<{ status: number; code?: string }> {
  const { hostname, port } = new URL(shop.address.url)
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, method, path, headers, agent: false }, (answer) => {
      let text = ""
      answer.on("data", (chunk) => (text += chunk))
      answer.on("end", () => {
        const isJson = answer.headers["content-type"]?.includes("json") && text
        resolve({ status: answer.statusCode ?? 0, ...(isJson ? { code: JSON.parse(text).code } : {}) })
      })
    })
    sent.on("error", reject).end()
  })
}
