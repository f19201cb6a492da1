// npm run bench -- <name>: measures the shop against stock Medusa and the bare limit, interleaved, on one machine.
import { join } from "node:path"
import { build } from "../../scripts/lib/build.mjs"
import { dataDir, install, requireNode } from "../../scripts/lib/project.mjs"
import { main, UserError } from "../../scripts/lib/terminal.mjs"
import { stopAll } from "./lib/processes.mjs"

const BENCHES = { catalog: () => import("./catalog.mjs") }
/** A bench that takes longer than this hangs; whatever it started is stopped. */
const LIMIT_S = 300

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
  process.once(signal, () => stopAll().finally(() => process.exit(1)))
}

await main(async () => {
  const name = process.argv[2]
  if (!Object.hasOwn(BENCHES, name ?? "")) throw new UserError(`Which bench? npm run bench -- ${Object.keys(BENCHES).join(" | ")}`)
  requireNode()
  await install()
  await build()
  const bench = await BENCHES[name]()
  const deadline = Date.now() + LIMIT_S * 1000
  const watchdog = setTimeout(() => {
    console.error(`The bench took longer than ${LIMIT_S} s; stopping everything.`)
    stopAll().finally(() => process.exit(1))
  }, LIMIT_S * 1000)
  try {
    const { writeReport } = await import("./lib/report.mjs")
    const { json, markdown, text } = writeReport(join(dataDir, "bench"), name, await bench.run({ deadline }))
    console.log(`\n${text}\nWritten to ${json} and ${markdown}`)
  } finally {
    clearTimeout(watchdog)
    await stopAll()
  }
})
