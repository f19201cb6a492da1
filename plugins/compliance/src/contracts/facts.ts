import type { CalendarDate } from "./calendar"
import type { Gate, GateInput } from "./gates"

/**
 * The facts that rules may ask for, by name. Each plugin adds its own through
 * declaration merging: `declare module "@anxin/compliance/contracts/facts" { interface Facts { label: … } }`.
 * A fact loads for all subjects of one evaluation in one query.
 */
export interface Facts {
  /** The legal date of the evaluation in Asia/Shanghai. */
  today: CalendarDate
}

export type FactName = keyof Facts

/** The container that fact providers read through; Medusa's own type is wider. */
export interface ServiceLocator {
  resolve<T = unknown>(key: string, options?: { allowUnregistered?: boolean }): T
}

export interface FactContext<G extends Gate = Gate> {
  container: ServiceLocator
  gate: G
  input: GateInput[G]
  /** The moment of the evaluation. */
  at: Date
  today: CalendarDate
}

/** Loads one named fact. Does the I/O so that rules need none. */
export interface FactProvider<N extends FactName = FactName> {
  name: N
  load(context: FactContext): Promise<Facts[N]>
}
