import { shopNow } from "@anxin/compliance"
import type { Actor } from "@anxin/compliance/contracts/access"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { PartyInput } from "../../../domain/decisions/party-details"
import { SUPPLIERS_MODULE } from "../../../modules/suppliers"
import type SuppliersModuleService from "../../../modules/suppliers/service"

export interface CreatePartyInput {
  party: PartyInput
  actor: Actor
  /** ISO time; defaults to now. */
  at?: string
}

/** Puts a company on file as invited; its compensation takes it off again. */
export const createPartyStep = createStep(
  "suppliers-create-party-step",
  async ({ party, actor, at }: CreatePartyInput, { container }) => {
    const service = container.resolve<SuppliersModuleService>(SUPPLIERS_MODULE)
    const id = await service.createParty(party, actor, at ? new Date(at) : shopNow(container))
    return new StepResponse({ party_id: id, action: "party.created" }, { id, actor })
  },
  async (done, { container }) => {
    if (done) await container.resolve<SuppliersModuleService>(SUPPLIERS_MODULE).undoCreateParty(done.id, done.actor)
  }
)
