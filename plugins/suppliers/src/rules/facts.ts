import type { CalendarDate } from "@anxin/compliance/contracts/calendar"
import type { Standing } from "@anxin/compliance/contracts/services"

/** Standing of a party as a whole, whatever the goods. */
export interface PartyStanding {
  party_id: string
  /** Not admitted, suspended, revoked or without papers. */
  blocked: boolean
  /** Last day on which its papers are good; `null` has no end. */
  receive_until: CalendarDate | null
}

/** Standing of a party for certain goods. */
export interface GoodsStanding {
  /** Variant whose label named goods and party. */
  variant_id: string
  standing: Standing
}

export interface StandingFacts {
  /** Our own company; `undefined` before it was entered. */
  own: PartyStanding | undefined
  /** Our own papers for each kind of goods in question. */
  own_goods: GoodsStanding[]
  /** The party that a receipt or an order names. */
  counterparty: PartyStanding | undefined
  suppliers: GoodsStanding[]
  producers: GoodsStanding[]
}

declare module "@anxin/compliance/contracts/facts" {
  interface Facts {
    standings: StandingFacts
  }
}
