import { z } from "@medusajs/framework/zod"

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"])

/** Secrets that only a development boot may lack; `npm start` always sets them. */
const secret = (name: string) => z.string({ error: `${name} is not set; "npm start" makes one under .data` }).min(32)

const publicUrl = z.url().refine(
  (value) => {
    const url = new URL(value)
    return url.protocol === "https:" || LOOPBACK.has(url.hostname)
  },
  { error: "must be https unless it is a loopback address: cookies and personal data would travel in clear" }
)

const schema = z.object({
  DATABASE_URL: z.string().startsWith("postgres"),
  REDIS_URL: z.string().optional(),
  ANXIN_PUBLIC_URL: publicUrl.default("http://localhost:9000"),
  ANXIN_STOREFRONT_URL: publicUrl.default("http://localhost:8000"),
  JWT_SECRET: secret("JWT_SECRET"),
  COOKIE_SECRET: secret("COOKIE_SECRET"),
  ADMIN_CORS: z.string().optional(),
  STORE_CORS: z.string().optional(),
  ANXIN_ADMIN_DISABLED: z.stringbool().default(false),
  MEDUSA_WORKER_MODE: z.enum(["shared", "worker", "server"]).default("shared"),
})

const parsed = schema.safeParse(process.env)
if (!parsed.success) {
  const lines = parsed.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`)
  throw new Error(`The environment is not complete:\n${lines.join("\n")}`)
}

/** The backend's environment, checked once; nothing else in this workspace reads `process.env`. */
export const env = parsed.data

/** Cookies are `secure` exactly when the public URL is https. */
export const secureCookies = new URL(env.ANXIN_PUBLIC_URL).protocol === "https:"
