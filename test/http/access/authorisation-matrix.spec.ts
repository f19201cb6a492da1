import "../../../backend/src/access"
import { accessPolicy, permissionsOfRoles } from "@anxin/access"
import type { RouteRule } from "@anxin/compliance"
import type { Answer, HttpClient } from "../../support/http-client"
import { ROLES } from "../../support/roles"
import { shop } from "../../support/shop"
import { invitedStaff, secretKey } from "./actors"

type Outcome = "allowed" | "signed_out" | "access.permission_missing" | "access.route_closed" | "access.api_key_off"

jest.setTimeout(90_000)

/** Ids of nothing, a page size that is no number and a field that nothing knows: an allowed request changes nothing. */
const PROBE = { anxin_probe: 1 }
const probeUrl = (rule: RouteRule) => `${rule.path.replace(/:\w+/g, "none_1")}?limit=none`

function outcomeOf({ status, body }: Answer): Outcome {
  if (status === 401) return "signed_out"
  return status === 403 && String(body?.code).startsWith("access.") ? (body.code as Outcome) : "allowed"
}

/** Runs work on all items, some at a time. */
async function inParallel<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const queue = [...items]
  const worker = async () => {
    for (let item = queue.shift(); item; item = queue.shift()) await work(item)
  }
  await Promise.all(Array.from({ length: 6 }, worker))
}

const policy = accessPolicy()
const adminRules = policy.routes.filter((rule) => rule.path.startsWith("/admin") && !("open" in rule))

/** Every admin route for one actor; answers what came out otherwise than expected. */
async function surprises(client: HttpClient, expected: (rule: RouteRule) => Outcome, rules = adminRules): Promise<string[]> {
  const found: string[] = []
  await inParallel(rules, async (rule) => {
    const answer = await client.request(rule.method, probeUrl(rule), rule.method === "GET" ? undefined : PROBE)
    const outcome = outcomeOf(answer)
    if (outcome !== expected(rule)) found.push(`${rule.method} ${rule.path}: ${outcome} (${answer.status})`)
    if (outcome === "allowed" && rule.method !== "GET" && answer.status < 300) accepted.add(`${rule.method} ${rule.path}`)
  })
  return found
}

/** Probes that an allowed handler took for a real order: each has to be known to be harmless. */
const accepted = new Set<string>()

const staffOutcome = (permissions: ReadonlySet<string>) => (rule: RouteRule): Outcome => {
  if ("closed" in rule) return "access.route_closed"
  return "self" in rule || ("permission" in rule && permissions.has(rule.permission)) ? "allowed" : "access.permission_missing"
}

describe("every admin route", () => {
  it.each(ROLES)("for %s", async (role) => {
    expect(await surprises(await shop.staff(role), staffOutcome(permissionsOfRoles(policy, [role])))).toEqual([])
  })

  it("for invited staff without a role", async () => {
    expect(await surprises((await invitedStaff()).client, staffOutcome(new Set()))).toEqual([])
  })

  // Medusa verifies a key against all keys by scrypt, which takes most of a minute for all routes: every tenth here,
  // every one in the unit test of the decision.
  it("for a secret API key without a role", async () => {
    const outcome = (rule: RouteRule): Outcome => ("closed" in rule ? "access.route_closed" : "access.api_key_off")
    const sample = adminRules.filter((_rule, index) => index % 10 === 0)
    expect(await surprises((await secretKey()).client, outcome, sample)).toEqual([])
  })

  it("for a customer", async () => {
    expect(await surprises(await shop.customer(), () => "signed_out")).toEqual([])
  })

  it("for a guest", async () => {
    expect(await surprises(shop.store(), () => "signed_out")).toEqual([])
  })

  it("changed nothing while it was probed", () => {
    const harmless = /^(DELETE .*|POST \/admin\/(customers|customer-groups|collections|product-categories|sales-channels|price-lists)\/:id\/.*)$/
    expect([...accepted].filter((route) => !harmless.test(route))).toEqual([])
  })
})
