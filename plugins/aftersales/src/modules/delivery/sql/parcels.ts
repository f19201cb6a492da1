import { generateEntityId } from "@medusajs/framework/utils"
import { isViolationOf, type Sql } from "../../../db/sql"
import type { HandOverKind } from "../../../domain/delivery-state"
import { deliveryError } from "../../../errors/delivery-errors"
import { lockTask } from "./pick-tasks"
import type { ParcelItem, ParcelRow, PickTaskRow, ScannedLine } from "./rows"

export interface ParcelClaim {
  pick_task_id: string
  carrier: string
  tracking_number: string
  scanned: ScannedLine[]
  items: ParcelItem[]
  by: string
  at: Date
}

const UNIQUE_TRACKING = "IDX_parcel_carrier_tracking_number_unique"
const ONE_PACKING = "IDX_parcel_one_packing"

const asLines = (scanned: readonly ScannedLine[]) =>
  JSON.stringify([...scanned].map(({ order_line_id, lot_id, quantity }) => [order_line_id, lot_id, Number(quantity)]).sort())

export type ParcelIdentity = Pick<ParcelClaim, "pick_task_id" | "carrier" | "tracking_number" | "scanned">

/**
 * The dispatched parcel with this number, if there is one. Throws `delivery.tracking_number_used` when it is another
 * parcel's, `delivery.dispatch_in_progress` while it is being packed.
 */
export async function sameParcel(sql: Sql, identity: ParcelIdentity): Promise<ParcelRow | undefined> {
  const { pick_task_id, carrier, tracking_number } = identity
  const [known] = await sql.execute<ParcelRow>("select * from parcel where carrier = ? and tracking_number = ?", [carrier, tracking_number])
  if (!known) return undefined
  const same = known.pick_task_id === pick_task_id && asLines(known.scanned) === asLines(identity.scanned)
  if (!same) throw deliveryError("tracking_number_used", { tracking_number })
  if (known.state === "packing") throw deliveryError("dispatch_in_progress", { pick_task_id })
  return known
}

/**
 * Claims the task for one parcel: while it is `packing`, nobody else dispatches or cancels. The same parcel again
 * (same carrier, number and lines) answers the one that exists. Throws `delivery.pick_task_closed`,
 * `delivery.dispatch_in_progress`, `delivery.tracking_number_used`.
 */
export async function claimParcel(sql: Sql, claim: ParcelClaim): Promise<{ parcel: ParcelRow; created: boolean }> {
  const task = await lockTask(sql, claim.pick_task_id)
  const known = await sameParcel(sql, claim)
  if (known) return { parcel: known, created: false }
  if (task.state === "dispatched" || task.state === "cancelled") {
    throw deliveryError("pick_task_closed", { pick_task_id: task.id, state: task.state })
  }
  try {
    const [parcel] = await sql.execute<ParcelRow>(
      `insert into parcel (id, pick_task_id, order_id, state, carrier, tracking_number, scanned, items, dispatched_by, dispatched_at)
       values (?, ?, ?, 'packing', ?, ?, ?::jsonb, ?::jsonb, ?, ?) returning *`,
      [
        generateEntityId(undefined, "parc"),
        task.id,
        task.order_id,
        claim.carrier,
        claim.tracking_number,
        JSON.stringify(claim.scanned),
        JSON.stringify(claim.items),
        claim.by,
        claim.at,
      ]
    )
    return { parcel: parcel!, created: true }
  } catch (error) {
    if (isViolationOf(error, ONE_PACKING)) throw deliveryError("dispatch_in_progress", { pick_task_id: task.id })
    if (isViolationOf(error, UNIQUE_TRACKING)) throw deliveryError("tracking_number_used", { tracking_number: claim.tracking_number })
    throw error
  }
}

/** The mirror of `claimParcel`: takes a parcel away that never left. */
export async function releaseParcel(sql: Sql, id: string): Promise<void> {
  await sql.execute("delete from parcel where id = ? and state = 'packing'", [id])
}

export interface ParcelCompletion {
  parcel_id: string
  fulfillment_id: string
  /** Whether the order waits for nothing more. */
  last: boolean
  at: Date
}

/** Marks a claimed parcel as dispatched; answers the state that the task had. */
export async function completeParcel(sql: Sql, input: ParcelCompletion): Promise<{ parcel_id: string; was: PickTaskRow["state"] }> {
  const [parcel] = await sql.execute<ParcelRow>("select * from parcel where id = ?", [input.parcel_id])
  if (!parcel) throw deliveryError("parcel_not_found", { parcel_id: input.parcel_id })
  const task = await lockTask(sql, parcel.pick_task_id)
  await sql.execute("update parcel set state = 'dispatched', fulfillment_id = ?, updated_at = now() where id = ?", [
    input.fulfillment_id,
    parcel.id,
  ])
  await sql.execute("update pick_task set state = ?, dispatched_at = ?, updated_at = now() where id = ?", [
    input.last ? "dispatched" : "partly_dispatched",
    input.last ? input.at : null,
    task.id,
  ])
  return { parcel_id: parcel.id, was: task.state }
}

/** The mirror of `completeParcel`: the parcel is being packed again. */
export async function reclaimParcel(sql: Sql, { parcel_id, was }: { parcel_id: string; was: PickTaskRow["state"] }): Promise<void> {
  const [parcel] = await sql.execute<ParcelRow>("select * from parcel where id = ?", [parcel_id])
  if (!parcel) return
  await lockTask(sql, parcel.pick_task_id)
  await sql.execute("update parcel set state = 'packing', fulfillment_id = null, updated_at = now() where id = ?", [parcel_id])
  await sql.execute("update pick_task set state = ?, dispatched_at = null, updated_at = now() where id = ?", [was, parcel.pick_task_id])
}

export interface HandOver {
  parcel_id: string
  kind: HandOverKind
  occurred_at: Date
  evidence: string
  by: string
  at: Date
}

/**
 * Records that a parcel came into the customer's hands, by the carrier's event. Recorded twice with the same kind and
 * time it stays one; it never changes. Throws `delivery.not_dispatched`, `delivery.hand_over_date_invalid`,
 * `delivery.already_handed_over`.
 */
export async function recordHandOver(sql: Sql, input: HandOver): Promise<ParcelRow> {
  const [parcel] = await sql.execute<ParcelRow>("select * from parcel where id = ? for update", [input.parcel_id])
  if (!parcel) throw deliveryError("parcel_not_found", { parcel_id: input.parcel_id })
  if (parcel.state !== "dispatched") throw deliveryError("not_dispatched", { parcel_id: parcel.id })
  if (parcel.handed_over_at) {
    const same = parcel.hand_over_kind === input.kind && parcel.handed_over_at.getTime() === input.occurred_at.getTime()
    if (same) return parcel
    throw deliveryError("already_handed_over", { parcel_id: parcel.id })
  }
  if (input.occurred_at < parcel.dispatched_at || input.occurred_at > input.at) {
    throw deliveryError("hand_over_date_invalid", { parcel_id: parcel.id })
  }
  const [row] = await sql.execute<ParcelRow>(
    `update parcel set handed_over_at = ?, hand_over_kind = ?, hand_over_evidence = ?, hand_over_recorded_by = ?,
            hand_over_recorded_at = ?, updated_at = now() where id = ? returning *`,
    [input.occurred_at, input.kind, input.evidence, input.by, input.at, parcel.id]
  )
  return row!
}
