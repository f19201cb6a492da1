import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const CHECKS: readonly [table: string, name: string, expression: string][] = [
  ["pick_task", "cancelled_is_signed", `("state" = 'cancelled') = ("cancelled_at" is not null and "cancelled_by" is not null)`],
  ["pick_task", "dispatched_has_time", `"state" <> 'dispatched' or "dispatched_at" is not null`],
  ["parcel", "dispatched_has_fulfillment", `("state" = 'dispatched') = ("fulfillment_id" is not null)`],
  ["parcel", "handed_over_after_dispatch", `"handed_over_at" is null or ("state" = 'dispatched' and "handed_over_at" >= "dispatched_at")`],
  [
    "parcel",
    "hand_over_is_whole",
    `("handed_over_at" is null) = ("hand_over_kind" is null) and ("handed_over_at" is null) = ("hand_over_evidence" is null) and ("handed_over_at" is null) = ("hand_over_recorded_by" is null)`,
  ],
]

/** What the database itself refuses, whatever program writes; and a hand-over, once recorded, never changes. */
export class Migration20261123223000 extends Migration {
  override async up(): Promise<void> {
    for (const [table, name, expression] of CHECKS) {
      this.addSql(`alter table "${table}" add constraint "${table}_${name}_check" check (${expression});`)
    }
    this.addSql(
      `alter table "parcel" add constraint "parcel_pick_task_id_foreign" foreign key ("pick_task_id") references "pick_task" ("id");`
    )
    this.addSql(`create or replace function aftersales_frozen_hand_over() returns trigger language plpgsql as $$
      begin
        if old.handed_over_at is not null and (tg_op = 'DELETE' or new.handed_over_at is distinct from old.handed_over_at) then
          raise exception 'the hand-over of parcel % is recorded and does not change', old.id;
        end if;
        if tg_op = 'DELETE' then return old; end if;
        return new;
      end $$;`)
    this.addSql(
      `create or replace trigger "parcel_frozen_hand_over" before update or delete on "parcel" for each row execute function aftersales_frozen_hand_over();`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists "parcel_frozen_hand_over" on "parcel";`)
    this.addSql(`drop function if exists aftersales_frozen_hand_over();`)
    this.addSql(`alter table "parcel" drop constraint if exists "parcel_pick_task_id_foreign";`)
    for (const [table, name] of CHECKS) {
      this.addSql(`alter table "${table}" drop constraint if exists "${table}_${name}_check";`)
    }
  }
}
