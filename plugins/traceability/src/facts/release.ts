import { defineFactProvider } from "@anxin/compliance"
import type { GateInput } from "@anxin/compliance/contracts/gates"
import "./types"
import { neighbour, stockOf } from "../service-of"

/** Fact `lot_release`: the lot and the roles of whoever wants to release it. */
export const releaseFacts = defineFactProvider({
  name: "lot_release",
  async load({ container, input, today }) {
    const { lot_id, released_by } = input as GateInput["lot.release"]
    const [lots, roles] = await Promise.all([
      stockOf(container).gateLots([lot_id], today),
      neighbour(container, "access").rolesOf(released_by),
    ])
    return { lot: lots[0] ?? null, roles }
  },
})
