import { shopNow } from "@anxin/compliance"
import type { Actor } from "@anxin/compliance/contracts/access"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { StoredFile } from "../domain/decisions/licence"
import type { DecisionContext, PartyRecord, PartyWrite } from "../domain/records"
import { SUPPLIERS_MODULE } from "../modules/suppliers"
import type { PartyUndo } from "../modules/suppliers/change-party"
import type SuppliersModuleService from "../modules/suppliers/service"

/** What every change of a party carries. */
export interface ChangeInput {
  party_id: string
  actor: Actor
  /** ISO time; defaults to now. The demo shop gives its past. */
  at?: string
}

/** A change that names its reason. */
export interface ReasonInput extends ChangeInput {
  reason: string
}

export interface LicenceReasonInput extends ReasonInput {
  licence_id: string
}

/** A file in the private store that is to belong to a licence. */
export interface AttachFileInput extends ChangeInput {
  licence_id: string
  file: StoredFile
}

/** What every change answers. */
export interface ChangeResult {
  party_id: string
  licence_id?: string
  action: string
}

/**
 * Makes a step of a pure decision: it decides on the locked party, writes once, and its compensation writes
 * the former values back.
 */
export function partyChangeStep<I extends ChangeInput>(
  name: string,
  decide: (party: PartyRecord, context: DecisionContext, input: I) => PartyWrite
) {
  return createStep(
    name,
    async (input: I, { container }): Promise<StepResponse<ChangeResult, { undo: PartyUndo; actor: Actor }>> => {
      const service = container.resolve<SuppliersModuleService>(SUPPLIERS_MODULE)
      const undo = await service.changeParty({
        party_id: input.party_id,
        actor: input.actor,
        at: input.at ? new Date(input.at) : shopNow(container),
        decide: (party, context) => decide(party, context, input),
      })
      const result = { party_id: undo.party_id, licence_id: undo.new_licence_id ?? undo.licence?.id, action: undo.action }
      return new StepResponse(result, { undo, actor: input.actor })
    },
    async (done, { container }) => {
      if (!done) return
      await container.resolve<SuppliersModuleService>(SUPPLIERS_MODULE).undoChange(done.undo, done.actor)
    }
  )
}
