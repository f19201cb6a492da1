import { parseInput } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { Modules } from "@medusajs/framework/utils"
import { suppliersOf } from "../../../../answer-party"
import { ListHistory } from "../../../../validators"

/** Who did what to a party, newest first: `{ history, count, limit, offset }`. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { limit, offset } = parseInput(ListHistory, req.query)
  const service = suppliersOf(req)
  const party = await service.partyOnFile(req.params.id!)
  const [events, count] = await service.listAndCountPartyEvents(
    { party_id: party.id },
    { take: limit, skip: offset, order: { at: "DESC", id: "DESC" } }
  )
  const userIds = [...new Set(events.filter(({ actor_type }) => actor_type === "user").map(({ actor_id }) => actor_id))]
  const users = userIds.length ? await req.scope.resolve(Modules.USER).listUsers({ id: userIds }, { take: userIds.length }) : []
  const names = new Map(users.map((user) => [user.id, [user.last_name, user.first_name].filter(Boolean).join("") || user.email]))
  const history = events.map(({ id, licence_id, action, actor_type, actor_id, at, reason, details }) => {
    const actor = { type: actor_type, id: actor_id, name: names.get(actor_id) ?? actor_id }
    return { id, licence_id, action, actor, at, reason, details }
  })
  res.json({ history, count, limit, offset })
}
