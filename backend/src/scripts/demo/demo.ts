import { addDays, legalDate, runAsRequest } from "@anxin/compliance"
import type { CalendarDate } from "@anxin/compliance/contracts/calendar"
import type { RoleCode } from "@anxin/compliance/contracts/access"
import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { seedEnv } from "../seed-env"

/** Whom the demo shop acts as. Four eyes need different people, so each act names its role. */
export type DemoRole = Extract<
  RoleCode,
  | "owner"
  | "store_manager"
  | "compliance_officer"
  | "food_safety_officer"
  | "buyer"
  | "warehouse_keeper"
  | "support_agent"
  | "content_editor"
  | "finance"
  | "operations_director"
  | "support_supervisor"
>

/** What every part of the demo shop works with. */
export interface Demo {
  container: MedusaContainer
  today: CalendarDate
  /** User id of whoever holds a role. */
  staff(role: DemoRole): string
  /** Runs work as that member of staff, so that hooks and gates see a person. */
  as<T>(actor: { type: "user" | "customer"; id: string }, work: () => Promise<T>): Promise<T>
  /** The calendar day so many days from today. */
  day(offset: number): CalendarDate
  /** A moment on that day, Shanghai time; never later than now. */
  moment(offset: number, hour?: number): Date
  /** Sets the shop's clock to a moment; without one it runs again. */
  setClock(at?: Date): void
}

async function staffIds(container: MedusaContainer): Promise<Map<string, string>> {
  const emails = seedEnv.staff.map((login) => login.email)
  const users = await container.resolve(Modules.USER).listUsers({ email: emails })
  const idOf = new Map(users.map((user) => [user.email, user.id]))
  return new Map(seedEnv.staff.flatMap(({ role, email }) => (idOf.has(email) ? [[role, idOf.get(email)!] as const] : [])))
}

/** Prepares the demo's people, calendar and clock. The base seed must have run with the same staff. */
export async function openDemo(container: MedusaContainer): Promise<Demo> {
  const today = legalDate(new Date())
  const ids = await staffIds(container)
  let now: Date | undefined
  const clock = { now: () => now ?? new Date() }
  container.register({ anxin_clock: { resolve: () => clock } })
  const day = (offset: number) => addDays(today, offset)
  return {
    container,
    today,
    day,
    staff(role) {
      const id = ids.get(role)
      if (!id) throw new Error(`the demo shop needs a ${role}; run the base seed with all roles first`)
      return id
    },
    as: (actor, work) => runAsRequest({ auth_context: { actor_id: actor.id, actor_type: actor.type } }, work),
    moment(offset, hour = 10) {
      const at = new Date(`${day(offset)}T${String(hour).padStart(2, "0")}:00:00+08:00`)
      const soon = new Date()
      return at < soon ? at : soon
    },
    setClock(at) {
      now = at
    },
  }
}

/** Prints one line when a part is done, so that a watcher sees the shop fill. */
export async function part<T>(title: string, work: () => Promise<T>): Promise<T> {
  const since = Date.now()
  const result = await work()
  const count = typeof result === "number" ? ` (${result} new)` : ""
  console.log(`demo: ${title}${count}, ${((Date.now() - since) / 1000).toFixed(1)} s`)
  return result
}
