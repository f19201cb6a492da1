import { Migration } from "@medusajs/framework/mikro-orm/migrations";

/** Tables of receipts, lots, movements and allocations. */
export class Migration20261123212617 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "goods_receipt" ("id" text not null, "display_id" serial, "supplier_id" text not null, "supplier_snapshot" jsonb null, "delivery_note_number" text not null, "location_id" text not null, "received_on" text not null, "received_by" text not null, "state" text check ("state" in ('draft', 'posted', 'reversed')) not null default 'draft', "note" text null, "posted_by" text null, "posted_at" timestamptz null, "reversal_reason" text null, "reversal_requested_by" text null, "reversal_requested_at" timestamptz null, "reversed_by" text null, "reversed_at" timestamptz null, "has_differences" boolean not null default false, "differences_notified_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "goods_receipt_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_goods_receipt_deleted_at" ON "goods_receipt" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_goods_receipt_supplier_id_delivery_note_number_unique" ON "goods_receipt" ("supplier_id", "delivery_note_number") WHERE deleted_at IS NULL AND state <> 'reversed';`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_goods_receipt_state_received_on" ON "goods_receipt" ("state", "received_on") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "goods_receipt_line" ("id" text not null, "goods_receipt_id" text not null, "line_no" integer not null, "variant_id" text not null, "product_id" text not null, "inventory_item_id" text not null, "name" jsonb not null, "specification" text not null, "quantity_noted" integer not null, "quantity_accepted" integer not null, "quantity_refused" integer not null, "quantity_missing" integer not null, "refusal_reason" text check ("refusal_reason" in ('damaged', 'wrong_identity', 'expired', 'near_expiry', 'wrong_dates', 'temperature', 'papers_missing', 'over_delivery', 'other')) null, "refusal_note" text null, "supplier_batch" text null, "gtin" text null, "production_date" text null, "expires_on" text null, "shelf_life_days" integer null, "photo_id" text null, "photo_hash" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "goods_receipt_line_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_goods_receipt_line_deleted_at" ON "goods_receipt_line" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_goods_receipt_line_goods_receipt_id_line_no_unique" ON "goods_receipt_line" ("goods_receipt_id", "line_no") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_goods_receipt_line_variant_id" ON "goods_receipt_line" ("variant_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "lot" ("id" text not null, "batch" text not null, "internal_batch" text not null, "supplier_batch" text null, "inventory_item_id" text not null, "location_id" text not null, "zone" text check ("zone" in ('ambient', 'chilled', 'frozen')) not null, "variant_id" text not null, "product_id" text not null, "name" jsonb not null, "specification" text not null, "goods_receipt_id" text not null, "goods_receipt_line_id" text not null, "supplier_id" text not null, "producer_id" text not null, "papers" jsonb not null, "label_id" text not null, "label_version" integer not null, "gtin" text null, "production_date" text null, "expires_on" text null, "shelf_life_days" integer null, "min_remaining_days" integer not null, "received_on" text not null, "received_by" text not null, "state" text check ("state" in ('quarantine', 'released', 'held', 'recalled', 'expired', 'depleted')) not null default 'quarantine', "held_from" text check ("held_from" in ('quarantine', 'released')) null, "hold_reason" text null, "quantity_received" integer not null, "quarantine_quantity" integer not null default 0, "zone_quantity" integer not null default 0, "allocated_quantity" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "lot_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lot_deleted_at" ON "lot" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_lot_goods_receipt_line_id_unique" ON "lot" ("goods_receipt_line_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_lot_internal_batch_unique" ON "lot" ("internal_batch") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lot_inventory_item_id_state" ON "lot" ("inventory_item_id", "state") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lot_variant_id" ON "lot" ("variant_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lot_supplier_id" ON "lot" ("supplier_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lot_goods_receipt_id" ON "lot" ("goods_receipt_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lot_expires_on" ON "lot" ("expires_on") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "lot_allocation" ("id" text not null, "order_id" text not null, "order_line_id" text not null, "variant_id" text not null, "inventory_item_id" text not null, "lot_id" text not null, "quantity" integer not null, "batch" text not null, "production_date" text null, "expires_on" text null, "expected_delivery_on" text not null, "label_id" text not null, "label_version" integer not null, "supplier_id" text not null, "producer_id" text not null, "state" text check ("state" in ('allocated', 'dispatched', 'released', 'returned')) not null default 'allocated', "fulfillment_id" text null, "return_reference_id" text null, "replaces_id" text null, "release_reason" text null, "released_by" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "lot_allocation_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lot_allocation_deleted_at" ON "lot_allocation" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lot_allocation_order_id" ON "lot_allocation" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lot_allocation_lot_id_state" ON "lot_allocation" ("lot_id", "state") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lot_allocation_fulfillment_id" ON "lot_allocation" ("fulfillment_id") WHERE fulfillment_id IS NOT NULL AND deleted_at IS NULL;`);

    this.addSql(`create table if not exists "lot_event" ("id" text not null, "lot_id" text not null, "kind" text check ("kind" in ('received', 'released', 'held', 'unheld', 'dispatched', 'substituted', 'returned', 'expired', 'depleted', 'disposed', 'reversed', 'variance_reported', 'variance_approved', 'variance_rejected')) not null, "from_state" text null, "to_state" text not null, "quantity" integer null, "reason" text null, "reference_id" text null, "actor_type" text not null, "actor_id" text not null, "occurred_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "lot_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lot_event_deleted_at" ON "lot_event" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_lot_event_lot_id_occurred_at" ON "lot_event" ("lot_id", "occurred_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "stock_account" ("id" text not null, "code" text not null, "kind" text check ("kind" in ('supplier', 'quarantine', 'zone', 'customer', 'disposal', 'variance')) not null, "location_id" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "stock_account_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_stock_account_deleted_at" ON "stock_account" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_stock_account_code_unique" ON "stock_account" ("code") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "stock_adjustment" ("id" text not null, "lot_id" text not null, "account_kind" text check ("account_kind" in ('zone', 'quarantine')) not null, "quantity_delta" integer not null, "report" text not null, "state" text check ("state" in ('requested', 'approved', 'rejected')) not null default 'requested', "requested_by" text not null, "requested_at" timestamptz not null, "decided_by" text null, "decided_at" timestamptz null, "decision_note" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "stock_adjustment_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_stock_adjustment_deleted_at" ON "stock_adjustment" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_stock_adjustment_lot_id" ON "stock_adjustment" ("lot_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_stock_adjustment_state" ON "stock_adjustment" ("state") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "stock_movement" ("id" text not null, "lot_id" text not null, "kind" text check ("kind" in ('receipt', 'release', 'dispatch', 'customer_return', 'disposal', 'reversal', 'adjustment')) not null, "from_account_id" text not null, "to_account_id" text not null, "quantity" integer not null, "idempotency_key" text not null, "reference_id" text not null, "reason" text null, "actor_type" text not null, "actor_id" text not null, "occurred_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "stock_movement_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_stock_movement_deleted_at" ON "stock_movement" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_stock_movement_idempotency_key_unique" ON "stock_movement" ("idempotency_key") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_stock_movement_lot_id_occurred_at" ON "stock_movement" ("lot_id", "occurred_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_stock_movement_reference_id" ON "stock_movement" ("reference_id") WHERE deleted_at IS NULL;`);
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "goods_receipt" cascade;`);

    this.addSql(`drop table if exists "goods_receipt_line" cascade;`);

    this.addSql(`drop table if exists "lot" cascade;`);

    this.addSql(`drop table if exists "lot_allocation" cascade;`);

    this.addSql(`drop table if exists "lot_event" cascade;`);

    this.addSql(`drop table if exists "stock_account" cascade;`);

    this.addSql(`drop table if exists "stock_adjustment" cascade;`);

    this.addSql(`drop table if exists "stock_movement" cascade;`);
  }

}
