import { defineConfig } from "@medusajs/framework/utils"
import { env, secureCookies } from "./src/env"

const PLUGINS = ["compliance", "access", "suppliers", "labelling", "traceability", "aftersales"]

const config = defineConfig({
  projectConfig: {
    databaseUrl: env.DATABASE_URL,
    redisUrl: env.REDIS_URL,
    workerMode: env.MEDUSA_WORKER_MODE,
    // A checkout keeps one connection for its lock while it needs others, so the pool has to be larger than a rush of buyers.
    databaseDriverOptions: { ssl: false, sslmode: "disable", pool: { min: 2, max: 90 } },
    http: {
      storeCors: env.STORE_CORS ?? env.ANXIN_STOREFRONT_URL,
      adminCors: env.ADMIN_CORS ?? env.ANXIN_PUBLIC_URL,
      authCors: [env.ANXIN_STOREFRONT_URL, env.ANXIN_PUBLIC_URL].join(","),
      jwtSecret: env.JWT_SECRET,
      cookieSecret: env.COOKIE_SECRET,
    },
    cookieOptions: { secure: secureCookies, sameSite: "lax", httpOnly: true },
  },
  admin: { disable: env.ANXIN_ADMIN_DISABLED, path: "/app", backendUrl: "/" },
  plugins: PLUGINS.map((name) => ({ resolve: `@anxin/${name}`, options: {} })),
  modules: [
    {
      resolve: "@medusajs/medusa/file",
      options: {
        providers: [{ resolve: "./src/modules/shop-files", id: "local", options: { backend_url: `${env.ANXIN_PUBLIC_URL}/static` } }],
      },
    },
    {
      resolve: "@medusajs/medusa/locking",
      options: { providers: [{ resolve: "@medusajs/locking-postgres", id: "locking-postgres", is_default: true }] },
    },
  ],
})

// Medusa adds its pages of draft orders by itself; their routes are closed, for a draft order passes no cart gate.
config.plugins = config.plugins?.filter((plugin) => (typeof plugin === "string" ? plugin : plugin.resolve) !== "@medusajs/draft-order")

export default config
