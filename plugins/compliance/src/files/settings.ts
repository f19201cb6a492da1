import { existsSync } from "node:fs"
import { dirname, join, resolve } from "node:path"

/** The folder of the workspace: the nearest one above that locks dependencies, wherever the server was started. */
function projectRoot(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    if (existsSync(join(folder, "package-lock.json"))) return folder
    if (folder === dirname(folder)) return from
  }
}

/**
 * Where private files live: `ANXIN_PRIVATE_DIR`, else `.data/private` under the project. Read at each use,
 * because tests give each worker a folder of its own.
 */
export function privateDirectory(): string {
  return resolve(process.env.ANXIN_PRIVATE_DIR ?? join(projectRoot(process.cwd()), ".data", "private"))
}

/** Key of the keyed hashes, `ANXIN_HASH_KEY`; without it nothing can be stored, so that no hash is ever unkeyed. */
export function hashKey(): string {
  const key = process.env.ANXIN_HASH_KEY
  if (!key || key.length < 32) throw new Error("compliance: ANXIN_HASH_KEY must be set, 32 characters or more")
  return key
}
