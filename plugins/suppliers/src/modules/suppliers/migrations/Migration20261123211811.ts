import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Tables of parties, licences, their history, reminders and the sale policy. */
export class Migration20261123211811 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "supplier_licence_reminder" ("id" text not null, "licence_id" text not null, "threshold_days" integer not null, "sent_on" text not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "supplier_licence_reminder_pkey" primary key ("id"));`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_supplier_licence_reminder_deleted_at" ON "supplier_licence_reminder" ("deleted_at") WHERE deleted_at IS NULL;`)
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_supplier_licence_reminder_licence_id_threshold_days_unique" ON "supplier_licence_reminder" ("licence_id", "threshold_days") WHERE deleted_at IS NULL;`)

    this.addSql(`create table if not exists "supplier_party" ("id" text not null, "kind" text check ("kind" in ('supplier', 'producer', 'distributor', 'own')) not null, "state" text check ("state" in ('invited', 'submitted', 'verified', 'rejected', 'suspended')) not null default 'invited', "name_zh" text not null, "name_en" text not null, "uscc" text null, "country_code" text not null default 'cn', "address_zh" text not null, "address_en" text not null, "contact" text not null, "goods_kinds" text[] not null, "icp_number" text null, "public_security_number" text null, "hotline" text null, "submitted_by" text null, "submitted_at" timestamptz null, "decided_by" text null, "decided_at" timestamptz null, "state_reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "supplier_party_pkey" primary key ("id"));`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_supplier_party_deleted_at" ON "supplier_party" ("deleted_at") WHERE deleted_at IS NULL;`)
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_supplier_party_uscc_unique" ON "supplier_party" ("uscc") WHERE uscc IS NOT NULL AND deleted_at IS NULL;`)
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_supplier_party_one_own" ON "supplier_party" ("kind") WHERE kind = 'own' AND deleted_at IS NULL;`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_supplier_party_kind_state" ON "supplier_party" ("kind", "state") WHERE deleted_at IS NULL;`)

    this.addSql(`create table if not exists "supplier_licence" ("id" text not null, "party_id" text not null, "type" text check ("type" in ('business_licence', 'food_production', 'food_operation', 'filing', 'overseas_registration')) not null, "number" text not null, "issuer" text not null, "valid_from" text not null, "valid_to" text null, "food_categories" text[] not null, "sales_items" text[] not null, "state" text check ("state" in ('submitted', 'verified', 'rejected', 'revoked')) not null default 'submitted', "submitted_by" text not null, "submitted_at" timestamptz not null, "scan_file_id" text null, "scan_keyed_hash" text null, "scan_content_type" text null, "scan_size_bytes" integer null, "scan_uploaded_by" text null, "override_by" text null, "override_at" timestamptz null, "override_reason" text null, "register_name" text null, "register_consulted_at" timestamptz null, "register_result" text check ("register_result" in ('match', 'mismatch', 'not_found')) null, "evidence_file_id" text null, "evidence_keyed_hash" text null, "decided_by" text null, "decided_at" timestamptz null, "decision_reason" text null, "revoked_by" text null, "revoked_at" timestamptz null, "revoke_reason" text null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "supplier_licence_pkey" primary key ("id"));`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_supplier_licence_party_id" ON "supplier_licence" ("party_id") WHERE deleted_at IS NULL;`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_supplier_licence_deleted_at" ON "supplier_licence" ("deleted_at") WHERE deleted_at IS NULL;`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_supplier_licence_party_id_state" ON "supplier_licence" ("party_id", "state") WHERE deleted_at IS NULL;`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_supplier_licence_type_number" ON "supplier_licence" ("type", "number") WHERE deleted_at IS NULL;`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_supplier_licence_state_valid_to" ON "supplier_licence" ("state", "valid_to") WHERE deleted_at IS NULL;`)

    this.addSql(`create table if not exists "supplier_party_event" ("id" text not null, "party_id" text not null, "licence_id" text null, "action" text not null, "actor_type" text not null, "actor_id" text not null, "at" timestamptz not null, "reason" text null, "details" jsonb not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "supplier_party_event_pkey" primary key ("id"));`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_supplier_party_event_deleted_at" ON "supplier_party_event" ("deleted_at") WHERE deleted_at IS NULL;`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_supplier_party_event_party_id_at" ON "supplier_party_event" ("party_id", "at") WHERE deleted_at IS NULL;`)

    this.addSql(`create table if not exists "supplier_sale_policy" ("id" text not null, "effective_from" text not null, "lapse_stops_sale" boolean not null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "supplier_sale_policy_pkey" primary key ("id"));`)
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_supplier_sale_policy_effective_from_unique" ON "supplier_sale_policy" ("effective_from") WHERE deleted_at IS NULL;`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_supplier_sale_policy_deleted_at" ON "supplier_sale_policy" ("deleted_at") WHERE deleted_at IS NULL;`)

    this.addSql(`alter table if exists "supplier_licence" add constraint "supplier_licence_party_id_foreign" foreign key ("party_id") references "supplier_party" ("id") on update cascade;`)
  }

  override async down(): Promise<void> {
    this.addSql(`alter table if exists "supplier_licence" drop constraint if exists "supplier_licence_party_id_foreign";`)

    this.addSql(`drop table if exists "supplier_licence_reminder" cascade;`)

    this.addSql(`drop table if exists "supplier_party" cascade;`)

    this.addSql(`drop table if exists "supplier_licence" cascade;`)

    this.addSql(`drop table if exists "supplier_party_event" cascade;`)

    this.addSql(`drop table if exists "supplier_sale_policy" cascade;`)
  }

}
