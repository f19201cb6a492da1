// The bare limit: Node's own HTTP server that answers ready bytes from memory. PORT, and BODIES: a JSON file of path → text.
import { readFileSync } from "node:fs"
import { createServer } from "node:http"

const bodies = new Map(
  Object.entries(JSON.parse(readFileSync(process.env.BODIES, "utf8"))).map(([path, text]) => [path, Buffer.from(text)])
)

createServer((request, response) => {
  const body = bodies.get(request.url)
  response.writeHead(body ? 200 : 404, { "content-type": "application/json; charset=utf-8", "content-length": body?.length ?? 0 })
  response.end(body)
}).listen(Number(process.env.PORT), "127.0.0.1")
