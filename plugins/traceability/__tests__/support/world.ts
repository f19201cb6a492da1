import { dirname, join } from "node:path"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import type { Actor } from "@anxin/compliance/contracts/access"
import type { AllocateOrderInput } from "@anxin/compliance/contracts/services"
import type { PostingContext, PostReceiptInput } from "../../src/modules/traceability/sql/post-receipt"
import { receiptFingerprint, type LineContent, type ReceiptLineRow, type ReceiptRow } from "../../src/modules/traceability/sql/receipts"
import type TraceabilityModuleService from "../../src/modules/traceability/service"

const MODULE = join(__dirname, "../../src/modules/traceability")

/** The clock of these tests; lots name dates around it. The database's own day is not later. */
export const NOW = new Date()
export const TODAY = new Date(NOW.getTime() + 8 * 3_600_000).toISOString().slice(0, 10)
export const day = (offset: number): string =>
  new Date(Date.parse(`${TODAY}T00:00:00Z`) + offset * 86_400_000).toISOString().slice(0, 10)

export const KEEPER: Actor = { type: "user", id: "user_keeper" }
export const OFFICER: Actor = { type: "user", id: "user_officer" }
export const SYSTEM: Actor = { type: "system", id: "system" }
export const LOCATION = "sloc_test"
export const ITEM = "iitem_rice"

/** The neighbours' tables and the supplier view, as they publish them. */
const NEIGHBOURS = `
  create table product_variant_inventory_item (variant_id text, inventory_item_id text, required_quantity int not null default 1, deleted_at timestamptz);
  create table standing (party_id text primary key, receive_until date, sell_until date, blocked boolean not null default false);
  create view supplier_standing as select * from standing;
  insert into standing (party_id) values ('party_good'), ('party_maker');
`

interface Manager {
  execute<T = Record<string, unknown>>(sql: string, params?: unknown[]): Promise<T[]>
}

export interface World {
  service: TraceabilityModuleService
  sql: Manager["execute"]
}

/** Runs a suite on a real PostgreSQL with this module, Medusa's inventory tables and stand-ins for the neighbours. */
export function inWorld(name: string, suite: (world: World) => void): void {
  const dbName = `anxin_trace_${name}_${process.env.JEST_WORKER_ID ?? "1"}`
  moduleIntegrationTestRunner<TraceabilityModuleService>({
    moduleName: "traceability",
    resolve: MODULE,
    dbName,
    pathToMigrations: [join(dirname(require.resolve("@medusajs/inventory")), "migrations"), join(MODULE, "migrations")],
    testSuite: ({ service, MikroOrmWrapper }) => {
      const sql: Manager["execute"] = (text, params) => (MikroOrmWrapper.forkManager() as unknown as Manager).execute(text, params)
      beforeEach(async () => {
        await sql(NEIGHBOURS)
      })
      suite({ service, sql })
    },
  })
}

let serial = 0

export interface LotSpec {
  quantity?: number
  state?: string
  expires_on?: string | null
  supplier_id?: string
  item?: string
  min_remaining_days?: number
  zone?: boolean
}

/** Puts a lot into the shop as a posted receipt and its release would: rows, movements, level. Answers its id. */
export async function givenLot({ sql }: World, spec: LotSpec = {}): Promise<string> {
  const n = ++serial
  const item = spec.item ?? ITEM
  const quantity = spec.quantity ?? 10
  const state = spec.state ?? "released"
  const id = `lot_${String(n).padStart(4, "0")}`
  await sql(`insert into inventory_item (id, sku) values (?, ?) on conflict do nothing`, [item, item])
  await sql(
    `insert into goods_receipt (id, supplier_id, delivery_note_number, location_id, received_on, received_by) values (?, 'party_good', ?, ?, ?, 'user_keeper')`,
    [`grec_${n}`, `DN-${n}`, LOCATION, TODAY]
  )
  await sql(
    `insert into goods_receipt_line (id, goods_receipt_id, line_no, variant_id, product_id, inventory_item_id, name, specification, quantity_noted, quantity_accepted, quantity_refused, quantity_missing)
     values (?, ?, 1, 'variant_rice', 'prod_rice', ?, '{"zh":"大米","en":"Rice"}', '5 kg', ?, ?, 0, 0)`,
    [`grln_${n}`, `grec_${n}`, item, quantity, quantity]
  )
  await sql(
    `insert into lot (id, batch, internal_batch, inventory_item_id, location_id, zone, variant_id, product_id, name, specification, goods_receipt_id, goods_receipt_line_id, supplier_id, producer_id, papers, label_id, label_version, expires_on, min_remaining_days, received_on, received_by, state, held_from, hold_reason, quantity_received)
     values (?, ?, ?, ?, ?, 'ambient', 'variant_rice', 'prod_rice', '{"zh":"大米","en":"Rice"}', '5 kg', ?, ?, ?, 'party_maker', '{}', 'label_1', 1, ?, ?, ?, 'user_keeper', ?, ?, ?, ?)`,
    [
      id, `B${n}`, `AX-${n}`, item, LOCATION, `grec_${n}`, `grln_${n}`, spec.supplier_id ?? "party_good",
      spec.expires_on === undefined ? day(60) : spec.expires_on, spec.min_remaining_days ?? 0, TODAY, state,
      state === "held" ? "released" : null, state === "held" ? "test" : null, quantity,
    ]
  )
  await sql(
    `insert into stock_account (id, code, kind, location_id) values ('sacc_s', 'supplier:party_good', 'supplier', null), ('sacc_q', 'quarantine:sloc_test', 'quarantine', 'sloc_test'), ('sacc_z', 'zone:sloc_test:ambient', 'zone', 'sloc_test') on conflict do nothing`
  )
  const target = spec.zone ?? state !== "quarantine" ? "sacc_z" : "sacc_q"
  await sql(
    `insert into stock_movement (id, lot_id, kind, from_account_id, to_account_id, quantity, idempotency_key, reference_id, actor_type, actor_id, occurred_at)
     values (?, ?, 'receipt', 'sacc_s', ?, ?, ?, ?, 'user', 'user_keeper', now())`,
    [`smov_${n}`, id, target, quantity, `seed:${n}`, `grec_${n}`]
  )
  const zero = `{"value":"0","precision":20}`
  await sql(
    `insert into inventory_level (id, inventory_item_id, location_id, raw_stocked_quantity, raw_reserved_quantity, raw_incoming_quantity) values (?, ?, ?, ?, ?, ?) on conflict do nothing`,
    [`ilev_${item}`, item, LOCATION, zero, zero, zero]
  )
  await sql("update inventory_level set updated_at = now() where inventory_item_id = ?", [item])
  return id
}

export interface LevelView {
  stocked: number
  reserved: number
}

export async function levelOf({ sql }: World, item: string = ITEM): Promise<LevelView> {
  const [row] = await sql<{ stocked_quantity: string; reserved_quantity: string }>(
    "select stocked_quantity, reserved_quantity from inventory_level where inventory_item_id = ?",
    [item]
  )
  return { stocked: Number(row?.stocked_quantity), reserved: Number(row?.reserved_quantity) }
}

export interface LotView {
  state: string
  quarantine_quantity: number
  zone_quantity: number
  allocated_quantity: number
}

export async function lotOf({ sql }: World, id: string): Promise<LotView> {
  const [row] = await sql<LotView>("select state, quarantine_quantity, zone_quantity, allocated_quantity from lot where id = ?", [id])
  if (!row) throw new Error(`no lot ${id}`)
  return row
}

/** A line as people write it down; ten packs, all accepted. */
export function lineOf(change: Partial<LineContent> = {}): LineContent {
  return {
    variant_id: "variant_rice",
    product_id: "prod_rice",
    inventory_item_id: ITEM,
    name: { zh: "大米", en: "Rice" },
    specification: "5 kg",
    quantity_noted: 10,
    quantity_accepted: 10,
    quantity_refused: 0,
    quantity_missing: 0,
    refusal_reason: null,
    refusal_note: null,
    supplier_batch: null,
    gtin: null,
    production_date: day(-5),
    expires_on: day(60),
    shelf_life_days: null,
    ...change,
  }
}

export const CONTEXT: PostingContext = {
  labels: {
    variant_rice: {
      id: "label_1",
      version: 3,
      producer_id: "party_maker",
      storage_zone: "ambient",
      gtin: null,
      shelf_life_days: 65,
      min_remaining_days: 0,
      goods_kind: "prepacked",
    },
  },
  papers: { variant_rice: { supplier: { party: null, covered_by: [] }, producer: { party: null, covered_by: [] } } },
  supplier: { id: "party_good", name: { zh: "好米", en: "Good Rice" }, address: { zh: "上海", en: "Shanghai" }, contact: "021-1", uscc: null },
}

/** Writes a receipt of the given lines; answers its id and what the gate would have looked at. */
export async function givenReceipt({ service, sql }: World, lines: LineContent[] = [lineOf()], note = `DN-${++serial}`) {
  await sql(`insert into inventory_item (id, sku) values (?, ?) on conflict do nothing`, [ITEM, ITEM])
  const id = await service.createReceipt({
    supplier_id: "party_good",
    delivery_note_number: note,
    location_id: LOCATION,
    received_on: TODAY,
    received_by: KEEPER.id,
    note: null,
    lines,
  })
  return { id, note, ...(await postingOf({ service, sql }, id)) }
}

export async function postingOf({ sql }: World, id: string): Promise<{ input: PostReceiptInput }> {
  const [receipt] = await sql<ReceiptRow>("select * from goods_receipt where id = ?", [id])
  const lines = await sql<ReceiptLineRow>("select * from goods_receipt_line where goods_receipt_id = ? order by line_no", [id])
  return { input: { receipt_id: id, fingerprint: receiptFingerprint(receipt!, lines), context: CONTEXT, actor: KEEPER, at: NOW } }
}

/** An order of one line for the given packs. */
export function orderOf(orderId: string, quantity: number, more: { item?: string; min_remaining_days?: number } = {}): AllocateOrderInput {
  return {
    order_id: orderId,
    actor: SYSTEM,
    at: NOW,
    lines: [
      {
        order_line_id: `${orderId}_line`,
        variant_id: "variant_rice",
        label: { id: "label_1", version: 1, min_remaining_days: more.min_remaining_days ?? 0, producer_id: "party_maker" },
        items: [{ inventory_item_id: more.item ?? ITEM, quantity }],
      },
    ],
  }
}
