import { Migration } from "@medusajs/framework/mikro-orm/migrations"

const yuan = (column: string) => `"${column}" is null or "${column}" ~ '^[0-9]+\\.[0-9]{2}$'`

const CHECKS: readonly [table: string, name: string, expression: string][] = [
  ["returnable_line", "claimed_within_received", `"quantity_claimed" >= 0 and "quantity_claimed" <= "quantity_received"`],
  ["returnable_line", "received_within_ordered", `"quantity_received" <= "quantity_ordered" and "quantity_ordered" > 0`],
  ["returnable_line", "paid_is_yuan", yuan("paid_total")],
  ["return_line", "quantity_positive", `"quantity" > 0`],
  [
    "return_line",
    "accepted_within_quantity",
    `"quantity_accepted" is null or ("quantity_accepted" >= 0 and "quantity_accepted" <= "quantity")`,
  ],
  ["return_line", "refund_is_yuan", yuan("refund_amount")],
  ["return_request", "refund_is_yuan", yuan("refund_amount")],
  ["return_request", "freight_is_yuan", yuan("refund_freight")],
  ["return_request", "refunded_has_amount", `"status" <> 'refunded' or ("refund_amount" is not null and "refunded_at" is not null)`],
  [
    "return_request",
    "decision_is_signed",
    `"status" in ('requested', 'cancelled') or ("decided_by" is not null and "decided_at" is not null)`,
  ],
  ["return_request", "received_is_inspected", `"goods_received_at" is null or "inspection" is not null`],
  ["return_refund", "amount_is_yuan", yuan("amount")],
]

/** What the database itself refuses, whatever program writes; the history of a request is append-only. */
export class Migration20261123223100 extends Migration {
  override async up(): Promise<void> {
    for (const [table, name, expression] of CHECKS) {
      this.addSql(`alter table "${table}" add constraint "${table}_${name}_check" check (${expression});`)
    }
    for (const table of ["return_line", "return_photo", "return_refund"]) {
      this.addSql(
        `alter table "${table}" add constraint "${table}_return_request_id_foreign" foreign key ("return_request_id") references "return_request" ("id");`
      )
    }
    this.addSql(
      `create or replace function aftersales_append_only() returns trigger language plpgsql as $$ begin raise exception '% is append-only', tg_table_name; end $$;`
    )
    this.addSql(
      `create or replace trigger "return_event_append_only" before update or delete on "return_event" for each row execute function aftersales_append_only();`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists "return_event_append_only" on "return_event";`)
    this.addSql(`drop function if exists aftersales_append_only();`)
    for (const table of ["return_line", "return_photo", "return_refund"]) {
      this.addSql(`alter table "${table}" drop constraint if exists "${table}_return_request_id_foreign";`)
    }
    for (const [table, name] of CHECKS) {
      this.addSql(`alter table "${table}" drop constraint if exists "${table}_${name}_check";`)
    }
  }
}
