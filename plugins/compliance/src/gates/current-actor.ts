import { AsyncLocalStorage } from "node:async_hooks"
import type { Actor } from "../contracts"

const SYSTEM: Actor = { type: "system", id: "system" }
const GUEST: Actor = { type: "guest", id: "guest" }
const KNOWN_TYPES: ReadonlySet<string> = new Set<Actor["type"]>(["user", "customer", "supplier", "device", "api-key"])

/** What Medusa's authentication adds to a request after it was first seen. */
interface Authenticated {
  auth_context?: { actor_id?: string; actor_type?: string }
}

const requests = new AsyncLocalStorage<object>()

/** The actor of a request: guest until authentication has run. */
export function actorOf(request: object): Actor {
  const { actor_id: id, actor_type: type } = (request as Authenticated).auth_context ?? {}
  return id && type && KNOWN_TYPES.has(type) ? { type: type as Actor["type"], id } : GUEST
}

/** Runs a request so that hooks deep inside stock workflows, which are not told the actor, can ask for it. */
export function runAsRequest<T>(request: object, run: () => T): T {
  return requests.run(request, run)
}

/** Who asks right now: the actor of the current request, or the system in jobs, subscribers and scripts. */
export function currentActor(): Actor {
  const request = requests.getStore()
  return request ? actorOf(request) : SYSTEM
}
