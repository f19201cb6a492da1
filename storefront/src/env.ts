import { z } from "zod"

const LOOPBACK = new Set(["localhost", "127.0.0.1", "[::1]"])

const schema = z.object({
  /** Where the Medusa application answers; only this server speaks to it, never the browser. */
  ANXIN_BACKEND_URL: z.url().default("http://localhost:9000"),
  ANXIN_PUBLISHABLE_KEY: z.string().startsWith("pk_"),
  ANXIN_REGION_ID: z.string().startsWith("reg_"),
  /** What people type: decides whether cookies are `secure`. */
  ANXIN_PUBLIC_URL: z
    .url()
    .refine((value) => new URL(value).protocol === "https:" || LOOPBACK.has(new URL(value).hostname), {
      error: "must be https unless it is a loopback address: sign-in would travel in clear",
    })
    .default("http://localhost:8000"),
})

export type Env = z.infer<typeof schema>

let parsed: Env | undefined

/** The storefront's environment, checked at the first request; a build needs none of it. */
export function env(): Env {
  if (parsed) return parsed
  const result = schema.safeParse(process.env)
  if (!result.success) {
    const lines = result.error.issues.map((issue) => `  ${issue.path.join(".")}: ${issue.message}`)
    throw new Error(`The storefront's environment is not complete:\n${lines.join("\n")}`)
  }
  return (parsed = result.data)
}

/** Cookies are `secure`, and HSTS is sent, exactly when the public URL is https. */
export const isSecure = (): boolean => new URL(env().ANXIN_PUBLIC_URL).protocol === "https:"

/** Next.js sets NODE_ENV itself: `development` under `next dev` only. */
export const isDevelopment = process.env.NODE_ENV === "development"
