// One round of load on one target, with what it cost the server.
import { readFileSync } from "node:fs"
import autocannon from "autocannon"

/** Ticks of /proc/<pid>/stat a second; 100 on every Linux that Node runs on. */
const TICKS_PER_S = 100

/** CPU seconds that a process used so far; undefined where there is no /proc. */
function cpuSeconds(pid) {
  try {
    // The name may hold spaces; what follows the last bracket does not.
    const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ").at(-1).split(" ")
    return (Number(fields[11]) + Number(fields[12])) / TICKS_PER_S
  } catch {
    return undefined
  }
}

/** Resident memory in MB, now and at its highest. */
export function memory(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8")
    const mb = (key) => Math.round(Number(new RegExp(`${key}:\\s+(\\d+)`).exec(status)?.[1]) / 1024)
    return { now_mb: mb("VmRSS"), peak_mb: mb("VmHWM") }
  } catch {
    return {}
  }
}

/** Fires at a URL for some seconds. Any answer that is not 2xx makes the round worthless, so it throws. */
export async function round({ url, headers, pid, connections, seconds }) {
  const before = cpuSeconds(pid)
  const result = await autocannon({ url, headers, connections, duration: seconds })
  const after = cpuSeconds(pid)
  const good = result["2xx"]
  if (!good || result.non2xx || result.errors) {
    throw new Error(`${url}: ${good} good answers, ${result.non2xx} others, ${result.errors} errors`)
  }
  return {
    requests_per_s: good / result.duration,
    p50_ms: result.latency.p50,
    p99_ms: result.latency.p99,
    cpu_ms_per_request: before === undefined ? undefined : ((after - before) * 1000) / good,
  }
}
