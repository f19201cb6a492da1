import { mkdirSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { spread, unrest } from "./statistics.mjs"

const MEASURES = ["requests_per_s", "p50_ms", "p99_ms", "cpu_ms_per_request"]
/** Rounds of one target that lie further apart than this say more about the machine than about the target. */
const NOISY = 0.25

const number = (value) => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2))
const range = (s) => (s ? `${number(s.median)} (${number(s.min)}–${number(s.max)})` : "not measured")

/** Medians, spreads and ratios to the reference of every scenario. */
function summarise({ scenarios, reference }) {
  return scenarios.map(({ name, title, results }) => {
    const targets = Object.entries(results).map(([target, { rounds, bytes }]) => ({
      target,
      bytes,
      rounds: rounds.length,
      ...Object.fromEntries(MEASURES.map((key) => [key, spread(rounds, key)])),
    }))
    const base = targets.find(({ target }) => target === reference)?.requests_per_s.median
    for (const target of targets) target.ratio = base ? target.requests_per_s.median / base : undefined
    return { name, title, targets }
  })
}

function noiseOf(summary, { load_at_start, cores }) {
  const restless = summary.flatMap(({ name, targets }) =>
    targets
      .filter(({ requests_per_s }) => unrest(requests_per_s) > NOISY)
      .map(({ target, requests_per_s }) => `${name}/${target}: rounds ${Math.round(unrest(requests_per_s) * 100)} % apart`)
  )
  return load_at_start > cores / 2 ? [`load average ${number(load_at_start)} on ${cores} cores before the start`, ...restless] : restless
}

function scenarioTable({ title, targets }, reference) {
  return [
    `## ${title}`,
    "",
    `| target | requests/s | × ${reference} | p50 ms | p99 ms | CPU ms/request | bytes | rounds |`,
    "|---|---|---|---|---|---|---|---|",
    ...targets.map((t) =>
      [
        "",
        t.target,
        range(t.requests_per_s),
        t.ratio === undefined ? "–" : number(t.ratio),
        range(t.p50_ms),
        range(t.p99_ms),
        range(t.cpu_ms_per_request),
        t.bytes,
        t.rounds,
        "",
      ]
        .join(" | ")
        .trim()
    ),
    "",
  ]
}

function toMarkdown({ name, measured, summary, noise }) {
  const { machine, memory, settings, reference, at } = measured
  return [
    `# Bench ${name}`,
    "",
    `${at}, Node ${machine.node}, ${machine.cores} cores, ${machine.cpu}. ${settings}. Median (least–greatest) of all rounds; the rounds of the targets take turns.`,
    "",
    ...(noise.length ? [`**Too noisy to trust:** ${noise.join("; ")}. Run it again on an idle machine.`, ""] : ["The machine was quiet enough.", ""]),
    ...summary.flatMap((scenario) => scenarioTable(scenario, reference)),
    "## Memory",
    "",
    "| target | MB after start | MB at the end | MB at most |",
    "|---|---|---|---|",
    ...Object.entries(memory).map(([target, m]) => `| ${target} | ${m.start_mb ?? "–"} | ${m.now_mb ?? "–"} | ${m.peak_mb ?? "–"} |`),
    "",
  ].join("\n")
}

/** Writes the JSON with every round and the Markdown for people; answers where, and the Markdown. */
export function writeReport(folder, name, measured) {
  mkdirSync(folder, { recursive: true })
  const summary = summarise(measured)
  const noise = noiseOf(summary, measured.machine)
  const text = toMarkdown({ name, measured, summary, noise })
  const base = join(folder, `${name}-${measured.at.replace(/[:.]/g, "-")}`)
  writeFileSync(`${base}.json`, `${JSON.stringify({ name, noisy: noise, summary, ...measured }, null, 2)}\n`)
  writeFileSync(`${base}.md`, text)
  return { json: `${base}.json`, markdown: `${base}.md`, text }
}
