import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const TIMES = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

/** Decisions of the gates and dated values of the settings. */
export class Migration20261123210500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(
      `create table if not exists "gate_decision" ("id" text not null, "gate" text not null, "outcome" text check ("outcome" in ('allow', 'deny')) not null, "actor_type" text not null, "actor_id" text not null, "decided_at" timestamptz not null, "subject_ids" text[] not null, "rules" text[] not null, "denied_by" text[] not null, "findings" jsonb not null, ${TIMES}, constraint "gate_decision_pkey" primary key ("id"));`
    )
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_gate_decision_deleted_at" ON "gate_decision" ("deleted_at") WHERE deleted_at IS NULL;`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_gate_decision_gate_decided_at" ON "gate_decision" ("gate", "decided_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_gate_decision_decided_at" ON "gate_decision" ("decided_at") WHERE deleted_at IS NULL;`)
    for (const column of ["subject_ids", "denied_by", "rules"]) {
      this.addSql(
        `CREATE INDEX IF NOT EXISTS "IDX_gate_decision_${column}" ON "gate_decision" USING GIN ("${column}") WHERE deleted_at IS NULL;`
      )
    }
    // Decisions are evidence: a row is never changed and never deleted, by whatever program.
    this.addSql(
      `create or replace function gate_decision_append_only() returns trigger language plpgsql as $$ begin raise exception 'gate_decision is append-only'; end $$;`
    )
    this.addSql(
      `create or replace trigger gate_decision_append_only before update or delete on "gate_decision" for each row execute function gate_decision_append_only();`
    )

    this.addSql(
      `create table if not exists "setting_version" ("id" text not null, "key" text not null, "value" jsonb not null, "effective_from" text not null, "source" text not null, "certainty" text check ("certainty" in ('law', 'standard', 'house_rule', 'unverified')) not null, "reason" text not null, "status" text check ("status" in ('proposed', 'approved', 'rejected')) not null, "proposed_by" text not null, "decided_by" text null, "decided_at" timestamptz null, ${TIMES}, constraint "setting_version_pkey" primary key ("id"));`
    )
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_setting_version_deleted_at" ON "setting_version" ("deleted_at") WHERE deleted_at IS NULL;`)
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_setting_version_key_effective_from" ON "setting_version" ("key", "effective_from") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "setting_version" cascade;`)
    this.addSql(`drop table if exists "gate_decision" cascade;`)
    this.addSql(`drop function if exists gate_decision_append_only();`)
  }
}
