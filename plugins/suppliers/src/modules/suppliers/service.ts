import { legalDate } from "@anxin/compliance/domain/calendar-date"
import type { CalendarDate } from "@anxin/compliance/contracts/calendar"
import type { Actor } from "@anxin/compliance/contracts/access"
import type {
  PartySummary,
  Standing,
  StandingQuery,
  SuppliersService as SuppliersContract,
} from "@anxin/compliance/contracts/services"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { partyUscc, type PartyInput } from "../../domain/decisions/party-details"
import { supplierError } from "../../domain/errors"
import { judgeStanding } from "../../domain/judge-standing"
import type { HistoryAction, LicenceRecord, PartyRecord, PartyWrite } from "../../domain/records"
import { formerValues, type PartyChange, type PartyUndo } from "./change-party"
import Licence from "./models/licence"
import LicenceReminder from "./models/licence-reminder"
import Party from "./models/party"
import PartyEvent from "./models/party-event"
import SalePolicy from "./models/sale-policy"
import { partyOnFile, partySummary, type StandingRow } from "./party-rows"
import { listPartiesSql, type PartyFilter } from "./party-list"

const STANDING_SQL = `
  select party_id, receive_until::text as receive_until, sell_until::text as sell_until, blocked
  from supplier_standing where party_id in (?)`

/** One line of history to be written. */
export interface HistoryLine {
  party_id: string
  licence_id?: string
  action: HistoryAction | `${HistoryAction}.reverted`
  actor: Actor
  at: Date
  reason?: string
  details?: Record<string, unknown>
}

class SuppliersModuleService
  extends MedusaService({ Party, Licence, PartyEvent, LicenceReminder, SalePolicy })
  implements SuppliersContract
{
  /** Parties with their papers, in the order asked; unknown ids are left out. */
  @InjectManager()
  async partiesOnFile(ids: string[], @MedusaContext() context: Context<EntityManager> = {}): Promise<PartyRecord[]> {
    const rows = await this.listParties({ id: [...new Set(ids)] }, { relations: ["licences"] }, context)
    const byId = new Map((rows as unknown as PartyRecord[]).map((row) => [row.id, row]))
    return ids.flatMap((id) => byId.get(id) ?? [])
  }

  /** One party with its papers. Throws `suppliers.party_not_found`. */
  @InjectManager()
  async partyOnFile(id: string, @MedusaContext() context: Context<EntityManager> = {}): Promise<PartyRecord> {
    const [party] = await this.partiesOnFile([id], context)
    if (!party) throw supplierError("party_not_found", { party_id: id })
    return party
  }

  /** Ids of the parties that a filter finds, and how many there are; newest first. */
  @InjectManager()
  async findParties(
    filter: PartyFilter,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<{ ids: string[]; count: number }> {
    const { sql, params } = listPartiesSql(filter)
    const rows = await context.manager!.execute<{ id: string; total: number }[]>(sql, params)
    return { ids: rows.flatMap(({ id }) => id ?? []), count: rows[0]?.total ?? 0 }
  }

  /** Standing of whole parties by the view that allocation reads too. */
  @InjectManager()
  async standingRows(ids: string[], @MedusaContext() context: Context<EntityManager> = {}): Promise<Map<string, StandingRow>> {
    if (ids.length === 0) return new Map()
    const rows = await context.manager!.execute<StandingRow[]>(STANDING_SQL, [ids])
    return new Map(rows.map((row) => [row.party_id, row]))
  }

  async partySummaries(ids: string[]): Promise<PartySummary[]> {
    const [parties, standings] = await Promise.all([this.partiesOnFile(ids), this.standingRows(ids)])
    const today = legalDate(new Date())
    return parties.map((party) => partySummary(party, standings.get(party.id), today))
  }

  async standings(queries: StandingQuery[]): Promise<Standing[]> {
    const parties = await this.partiesOnFile([...new Set(queries.map((query) => query.party_id))])
    const byId = new Map(parties.map((party) => [party.id, partyOnFile(party)]))
    return queries.map((query) => judgeStanding(byId.get(query.party_id), query))
  }

  /**
   * Puts a company on file as invited. Of two requests with one credit code at the same moment one gets
   * `suppliers.uscc_taken`; so does a suspended company under another name.
   */
  @InjectTransactionManager()
  async createParty(input: PartyInput, actor: Actor, at: Date, @MedusaContext() context: Context<EntityManager> = {}): Promise<string> {
    const uscc = partyUscc(input)
    await this.lockNames([`uscc:${uscc}`, `kind:${input.kind}`], context)
    const [taken] = uscc ? await this.listParties({ uscc }, { withDeleted: true }, context) : []
    if (taken) throw supplierError("uscc_taken", { party_id: taken.id, state: taken.state })
    if (input.kind === "own" && (await this.listParties({ kind: "own" }, {}, context)).length > 0) throw supplierError("own_exists")
    const [row] = await this.createParties([{ ...input, uscc, state: "invited" }], context)
    await this.recordHistory({ party_id: row!.id, action: "party.created", actor, at, details: { kind: input.kind } }, context)
    return row!.id
  }

  /** Takes a company off the file that a workflow put there and could not finish. Its history stays. */
  @InjectTransactionManager()
  async undoCreateParty(id: string, actor: Actor, @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await this.deleteParties([id], context)
    await this.recordHistory({ party_id: id, action: "party.created.reverted", actor, at: new Date() }, context)
  }

  /**
   * Decides on the locked party and writes what was decided together with its line of history. Whoever
   * comes second sees what the first one wrote, so two verifiers at the same moment do not both win.
   */
  @InjectTransactionManager()
  async changeParty(change: PartyChange, @MedusaContext() context: Context<EntityManager> = {}): Promise<PartyUndo> {
    const { party_id, actor, at } = change
    await this.lockParty(party_id, context)
    const party = await this.partyOnFile(party_id, context)
    const write = change.decide(party, { actor_id: actor.id, at, today: legalDate(at) })
    const undo: PartyUndo = { party_id, action: write.event.action }
    if (write.party) {
      undo.party = formerValues(party, write.party)
      await this.updateParties([{ id: party_id, ...write.party }] as never, context)
    }
    if (write.licence) {
      const { id, ...fields } = write.licence
      undo.licence = { id, former: formerValues(party.licences.find((one) => one.id === id)!, fields) }
      await this.updateLicences([{ id, ...fields }] as never, context)
    }
    if (write.new_licence) undo.new_licence_id = await this.insertLicence(party_id, write.new_licence, context)
    const licence_id = undo.new_licence_id ?? write.event.licence_id
    await this.recordHistory({ ...write.event, party_id, licence_id, actor, at }, context)
    return undo
  }

  /** Writes the former values back and says so in the history, which never loses a line. */
  @InjectTransactionManager()
  async undoChange(undo: PartyUndo, actor: Actor, @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    await this.lockParty(undo.party_id, context)
    if (undo.party) await this.updateParties([{ id: undo.party_id, ...undo.party }] as never, context)
    if (undo.licence) await this.updateLicences([{ id: undo.licence.id, ...undo.licence.former }] as never, context)
    if (undo.new_licence_id) await this.deleteLicences([undo.new_licence_id], context)
    const licence_id = undo.new_licence_id ?? undo.licence?.id
    const action = `${undo.action}.reverted` as HistoryLine["action"]
    await this.recordHistory({ party_id: undo.party_id, licence_id, action, actor, at: new Date() }, context)
  }

  /** Appends one line to a party's history. */
  @InjectTransactionManager()
  async recordHistory(line: HistoryLine, @MedusaContext() context: Context<EntityManager> = {}): Promise<void> {
    const { party_id, licence_id = null, action, actor, at, reason = null, details = {} } = line
    await this.createPartyEvents(
      [{ party_id, licence_id, action, actor_type: actor.type, actor_id: actor.id, at, reason, details }],
      context
    )
  }

  /** Claims one reminder for one process; nothing when it was claimed before. Answers the claim's id. */
  @InjectTransactionManager()
  async claimReminder(
    licence_id: string,
    threshold_days: number,
    sent_on: CalendarDate,
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<string | undefined> {
    await this.lockNames([`reminder:${licence_id}`], context)
    const [known] = await this.listLicenceReminders({ licence_id, threshold_days }, { take: 1 }, context)
    if (known) return undefined
    const [claim] = await this.createLicenceReminders([{ licence_id, threshold_days, sent_on }], context)
    return claim!.id
  }

  /** Replaces the dated sale policy that the view of standing reads. */
  @InjectTransactionManager()
  async replaceSalePolicies(
    policies: { effective_from: CalendarDate; lapse_stops_sale: boolean }[],
    @MedusaContext() context: Context<EntityManager> = {}
  ): Promise<void> {
    await this.lockNames(["sale-policy"], context)
    await context.transactionManager!.execute("delete from supplier_sale_policy")
    if (policies.length > 0) await this.createSalePolicies(policies, context)
  }

  /** A number belongs to one company: on two parties at once it would let one hide behind the other's paper. */
  protected async insertLicence(
    party_id: string,
    licence: NonNullable<PartyWrite["new_licence"]>,
    context: Context<EntityManager>
  ): Promise<string> {
    const { type, number } = licence
    await this.lockNames([`${type}:${number}`], context)
    const elsewhere = (await this.listLicences({ type, number, state: ["submitted", "verified"] }, {}, context)) as unknown as LicenceRecord[]
    if (elsewhere.some((one) => one.party_id !== party_id)) throw supplierError("number_taken", { number })
    const row = await this.createLicences({ ...licence, party_id } as never, context)
    return (row as unknown as { id: string }).id
  }

  protected async lockParty(id: string, context: Context<EntityManager>): Promise<void> {
    await context.transactionManager!.execute("select id from supplier_party where id = ? for update", [id])
  }

  /** Locks names for this transaction, in one order, so that nobody waits in a circle. */
  protected async lockNames(names: string[], context: Context<EntityManager>): Promise<void> {
    for (const name of [...names].sort()) {
      await context.transactionManager!.execute("select pg_advisory_xact_lock(hashtextextended(?, 7))", [`suppliers/${name}`])
    }
  }
}

export default SuppliersModuleService
