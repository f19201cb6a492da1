import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const TIMES = `"created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null`

const ROLES = [
  "owner",
  "store_manager",
  "operations_director",
  "compliance_officer",
  "food_safety_officer",
  "buyer",
  "warehouse_keeper",
  "finance",
  "support_agent",
  "support_supervisor",
  "content_editor",
  "auditor",
  "regulator",
]

/** Who holds which role, notices to roles, and who has read them. */
export class Migration20261123213000 extends Migration {
  override async up(): Promise<void> {
    const roles = ROLES.map((role) => `'${role}'`).join(", ")
    this.addSql(
      `create table if not exists "role_assignment" ("id" text not null, "user_id" text not null, "role" text check ("role" in (${roles})) not null, "assigned_by" text not null, "revoked_by" text null, ${TIMES}, constraint "role_assignment_pkey" primary key ("id"));`
    )
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_role_assignment_deleted_at" ON "role_assignment" ("deleted_at") WHERE deleted_at IS NULL;`)
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_role_assignment_user_id_role_unique" ON "role_assignment" ("user_id", "role") WHERE deleted_at IS NULL;`
    )
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_role_assignment_role" ON "role_assignment" ("role") WHERE deleted_at IS NULL;`)

    this.addSql(
      `create table if not exists "staff_notice" ("id" text not null, "roles" text[] not null, "code" text not null, "message_zh" text not null, "message_en" text not null, "subject_id" text not null, ${TIMES}, constraint "staff_notice_pkey" primary key ("id"));`
    )
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_staff_notice_deleted_at" ON "staff_notice" ("deleted_at") WHERE deleted_at IS NULL;`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_staff_notice_roles" ON "staff_notice" USING GIN ("roles") WHERE deleted_at IS NULL;`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_staff_notice_subject_id" ON "staff_notice" ("subject_id") WHERE deleted_at IS NULL;`)

    this.addSql(
      `create table if not exists "staff_notice_read" ("id" text not null, "notice_id" text not null, "user_id" text not null, ${TIMES}, constraint "staff_notice_read_pkey" primary key ("id"));`
    )
    this.addSql(
      `CREATE INDEX IF NOT EXISTS "IDX_staff_notice_read_deleted_at" ON "staff_notice_read" ("deleted_at") WHERE deleted_at IS NULL;`
    )
    this.addSql(
      `CREATE UNIQUE INDEX IF NOT EXISTS "IDX_staff_notice_read_user_id_notice_id_unique" ON "staff_notice_read" ("user_id", "notice_id") WHERE deleted_at IS NULL;`
    )
  }

  override async down(): Promise<void> {
    for (const table of ["staff_notice_read", "staff_notice", "role_assignment"]) {
      this.addSql(`drop table if exists "${table}" cascade;`)
    }
  }
}
