// The shop's secrets: random at first start, kept under .data, readable by the owner only.
import { randomBytes, randomInt } from "node:crypto"
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { dataDir } from "./project.mjs"

const file = join(dataDir, "secrets.json")
// Letters and digits that are not mistaken for each other when somebody types them.
const READABLE = "abcdefghjkmnpqrstuvwxyz23456789"

const hex = (bytes) => randomBytes(bytes).toString("hex")

/** A password that a person can type: four groups of four. */
export const readablePassword = () =>
  Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => READABLE[randomInt(READABLE.length)]).join("")).join("-")

/** Writes a file in one step, so that a killed process leaves the old one or the new one. */
export function writePrivately(path, value) {
  // Not closed as a whole: PostgreSQL's own user has to walk through it.
  mkdirSync(dataDir, { recursive: true })
  writeFileSync(`${path}.new`, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 })
  renameSync(`${path}.new`, path)
}

/** All secrets of this shop; `login(name)` makes a password on first use. */
export function secrets() {
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : {}
  const made = {
    postgres_password: hex(24),
    shop_database_password: hex(24),
    jwt_secret: hex(32),
    cookie_secret: hex(32),
    hash_key: hex(32),
    logins: {},
    ...kept,
  }
  writePrivately(file, made)
  const login = (name) => {
    made.logins[name] ??= readablePassword()
    writePrivately(file, made)
    return made.logins[name]
  }
  return { ...made, login }
}
