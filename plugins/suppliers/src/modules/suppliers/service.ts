import { legalDate } from "@anxin/compliance/domain/calendar-date"
import type {
  PartySummary,
  Standing,
  StandingQuery,
  SuppliersService as SuppliersContract,
} from "@anxin/compliance/contracts/services"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { judgeStanding } from "../../domain/judge-standing"
import Licence from "./models/licence"
import LicenceReminder from "./models/licence-reminder"
import Party from "./models/party"
import PartyEvent from "./models/party-event"
import SalePolicy from "./models/sale-policy"
import { partyOnFile, partySummary, type PartyRow, type StandingRow } from "./party-rows"

const STANDING_SQL = `
  select party_id, receive_until::text as receive_until, sell_until::text as sell_until, blocked
  from supplier_standing where party_id in (?)`

class SuppliersModuleService
  extends MedusaService({ Party, Licence, PartyEvent, LicenceReminder, SalePolicy })
  implements SuppliersContract
{
  /** Parties with their papers, in the order asked; unknown ids are left out. */
  async partiesOnFile(ids: string[]): Promise<PartyRow[]> {
    const rows = await this.listParties({ id: [...new Set(ids)] }, { relations: ["licences"] })
    const byId = new Map((rows as unknown as PartyRow[]).map((row) => [row.id, row]))
    return ids.flatMap((id) => byId.get(id) ?? [])
  }

  /** Standing of the whole party by the view that allocation reads too. */
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
}

export default SuppliersModuleService
