import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123220224 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "pick_task" drop constraint if exists "pick_task_order_id_unique";`);
    this.addSql(`alter table if exists "parcel" drop constraint if exists "parcel_fulfillment_id_unique";`);
    this.addSql(`alter table if exists "parcel" drop constraint if exists "parcel_carrier_tracking_number_unique";`);
    this.addSql(`alter table if exists "order_receipt" drop constraint if exists "order_receipt_order_id_unique";`);
    this.addSql(`create table if not exists "order_receipt" ("id" text not null, "order_id" text not null, "customer_id" text not null, "confirmed_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "order_receipt_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_order_receipt_deleted_at" ON "order_receipt" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_order_receipt_order_id_unique" ON "order_receipt" ("order_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "parcel" ("id" text not null, "pick_task_id" text not null, "order_id" text not null, "state" text check ("state" in ('packing', 'dispatched')) not null default 'packing', "carrier" text not null, "tracking_number" text not null, "scanned" jsonb not null, "items" jsonb not null, "fulfillment_id" text null, "dispatched_by" text not null, "dispatched_at" timestamptz not null, "handed_over_at" timestamptz null, "hand_over_kind" text check ("hand_over_kind" in ('carrier_signed', 'locker_picked_up', 'station_picked_up', 'in_person')) null, "hand_over_evidence" text null, "hand_over_recorded_by" text null, "hand_over_recorded_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "parcel_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_parcel_deleted_at" ON "parcel" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_parcel_carrier_tracking_number_unique" ON "parcel" ("carrier", "tracking_number") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_parcel_one_packing" ON "parcel" ("pick_task_id") WHERE state = 'packing' AND deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_parcel_fulfillment_id_unique" ON "parcel" ("fulfillment_id") WHERE fulfillment_id IS NOT NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_parcel_order_id" ON "parcel" ("order_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "pick_task" ("id" text not null, "order_id" text not null, "customer_id" text not null, "state" text check ("state" in ('open', 'picking', 'partly_dispatched', 'dispatched', 'cancelled')) not null default 'open', "placed_at" timestamptz not null, "started_by" text null, "started_at" timestamptz null, "dispatched_at" timestamptz null, "cancelled_by" text null, "cancelled_at" timestamptz null, "cancel_reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "pick_task_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_pick_task_deleted_at" ON "pick_task" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_pick_task_order_id_unique" ON "pick_task" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_pick_task_state_placed_at" ON "pick_task" ("state", "placed_at") WHERE deleted_at IS NULL;`);
  }
  override async down(): Promise<void> {
    this.addSql(`drop table if exists "order_receipt" cascade;`);

    this.addSql(`drop table if exists "parcel" cascade;`);

    this.addSql(`drop table if exists "pick_task" cascade;`);
  }

}
