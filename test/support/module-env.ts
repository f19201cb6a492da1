/** `moduleIntegrationTestRunner` reads where PostgreSQL is from these variables. */
const server = new URL(process.env.ANXIN_TEST_PG ?? "postgres://localhost")
Object.assign(process.env, {
  DB_HOST: server.hostname,
  DB_PORT: server.port,
  DB_USERNAME: decodeURIComponent(server.username),
  DB_PASSWORD: decodeURIComponent(server.password),
  MEDUSA_DISABLE_TELEMETRY: "1",
})
