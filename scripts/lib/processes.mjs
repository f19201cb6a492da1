// Other processes of this machine, and the claim that only one start runs at a time.
import { spawnSync } from "node:child_process"
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { dirname } from "node:path"

/** Command line of a running process; empty when there is none. */
export function commandOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " ")
  } catch {
    if (process.platform === "linux") return ""
    return spawnSync("ps", ["-o", "args=", "-p", String(pid)], { encoding: "utf8" }).stdout ?? ""
  }
}

/**
 * Claims a pid file for this process. Answers `{ release }`, or `{ holder }`, the pid of a living process
 * of the same program that has the claim.
 */
export function claim(file, program) {
  const holder = existsSync(file) ? Number(readFileSync(file, "utf8")) : undefined
  if (holder && holder !== process.pid && commandOf(holder).includes(program)) return { holder }
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, String(process.pid))
  return { release: () => rmSync(file, { force: true }) }
}
