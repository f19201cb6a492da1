import path from "node:path"
import type { NextConfig } from "next"
import createNextIntlPlugin from "next-intl/plugin"

/** Headers that never vary; `src/proxy.ts` adds the Content-Security-Policy, which carries a nonce for each page. */
const CONSTANT_HEADERS = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "X-Frame-Options", value: "DENY" },
  // Not "no-referrer": browsers then send `Origin: null` with forms, which the origin check of server actions refuses.
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Permissions-Policy", value: "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()" },
  { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
  { key: "Cross-Origin-Resource-Policy", value: "same-origin" },
  { key: "X-DNS-Prefetch-Control", value: "off" },
]

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  agentRules: false,
  turbopack: { root: path.join(import.meta.dirname, "..") },
  headers: async () => [{ source: "/:path*", headers: CONSTANT_HEADERS }],
  experimental: {
    // A photo of a faulty product may have 10 MB; the rest is what multipart adds.
    serverActions: { bodySizeLimit: "11mb" },
    proxyClientMaxBodySize: "11mb",
  },
}

export default createNextIntlPlugin("./src/i18n/request.ts")(config)
