import { Migration } from "@medusajs/framework/mikro-orm/migrations"

export class Migration20261123220222 extends Migration {
  override async up(): Promise<void> {
    this.addSql(`alter table if exists "return_refund" drop constraint if exists "return_refund_return_request_id_unique";`);
    this.addSql(`alter table if exists "return_line" drop constraint if exists "return_line_return_request_id_order_line_id_unique";`);
    this.addSql(`alter table if exists "raised_notice" drop constraint if exists "raised_notice_code_subject_id_unique";`);
    this.addSql(`create table if not exists "raised_notice" ("id" text not null, "code" text not null, "subject_id" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "raised_notice_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_raised_notice_deleted_at" ON "raised_notice" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_raised_notice_code_subject_id_unique" ON "raised_notice" ("code", "subject_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "returnable_line" ("order_line_id" text not null, "order_id" text not null, "quantity_ordered" integer not null, "paid_total" text not null, "quantity_received" integer not null, "quantity_claimed" integer not null default 0, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "returnable_line_pkey" primary key ("order_line_id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_returnable_line_deleted_at" ON "returnable_line" ("deleted_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "return_event" ("id" text not null, "return_request_id" text not null, "state" text check ("state" in ('requested', 'approved', 'rejected', 'goods_received', 'refunded', 'cancelled')) not null, "note" text null, "actor_type" text not null, "actor_id" text not null, "occurred_at" timestamptz not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "return_event_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_return_event_deleted_at" ON "return_event" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_return_event_return_request_id_occurred_at" ON "return_event" ("return_request_id", "occurred_at") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "return_line" ("id" text not null, "return_request_id" text not null, "order_line_id" text not null, "quantity" integer not null, "quantity_accepted" integer null, "refund_amount" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "return_line_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_return_line_deleted_at" ON "return_line" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_return_line_return_request_id_order_line_id_unique" ON "return_line" ("return_request_id", "order_line_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_return_line_order_line_id" ON "return_line" ("order_line_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "return_photo" ("id" text not null, "customer_id" text not null, "return_request_id" text null, "file_id" text not null, "content_type" text not null, "keyed_hash" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "return_photo_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_return_photo_deleted_at" ON "return_photo" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_return_photo_customer_id" ON "return_photo" ("customer_id") WHERE return_request_id IS NULL AND deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_return_photo_return_request_id" ON "return_photo" ("return_request_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "return_refund" ("id" text not null, "return_request_id" text not null, "amount" text not null, "currency_code" text not null, "state" text check ("state" in ('started', 'done')) not null default 'started', "requested_by" text not null, "started_at" timestamptz not null, "finished_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "return_refund_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_return_refund_deleted_at" ON "return_refund" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_return_refund_return_request_id_unique" ON "return_refund" ("return_request_id") WHERE deleted_at IS NULL;`);

    this.addSql(`create table if not exists "return_request" ("id" text not null, "display_id" serial, "order_id" text not null, "customer_id" text not null, "reason" text check ("reason" in ('no_reason', 'quality_fault', 'wrong_or_damaged', 'recall')) not null, "kind" text check ("kind" in ('return', 'claim')) not null default 'return', "status" text check ("status" in ('requested', 'approved', 'rejected', 'goods_received', 'refunded', 'cancelled')) not null default 'requested', "description" text not null, "requested_at" timestamptz not null, "received_on" text null, "last_day" text null, "findings" jsonb not null, "gate_decision_id" text not null, "decide_by" timestamptz not null, "decided_by" text null, "decided_at" timestamptz null, "resolution" text check ("resolution" in ('return_and_refund', 'refund_without_return')) null, "inspection" jsonb null, "goods_received_by" text null, "goods_received_at" timestamptz null, "medusa_return_id" text null, "refund_by" timestamptz null, "refund_amount" text null, "refund_freight" text null, "refunded_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "return_request_pkey" primary key ("id"));`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_return_request_deleted_at" ON "return_request" ("deleted_at") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_return_request_order_id" ON "return_request" ("order_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_return_request_customer_id" ON "return_request" ("customer_id") WHERE deleted_at IS NULL;`);
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_return_request_status_decide_by" ON "return_request" ("status", "decide_by") WHERE deleted_at IS NULL;`);
  }
  override async down(): Promise<void> {
    this.addSql(`drop table if exists "raised_notice" cascade;`);

    this.addSql(`drop table if exists "returnable_line" cascade;`);

    this.addSql(`drop table if exists "return_event" cascade;`);

    this.addSql(`drop table if exists "return_line" cascade;`);

    this.addSql(`drop table if exists "return_photo" cascade;`);

    this.addSql(`drop table if exists "return_refund" cascade;`);

    this.addSql(`drop table if exists "return_request" cascade;`);
  }

}
