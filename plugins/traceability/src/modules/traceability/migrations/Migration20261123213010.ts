import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** A printed calendar date, or nothing. */
const date = (column: string) => `"${column}" is null or "${column}" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'`

const CHECKS: readonly [table: string, name: string, expression: string][] = [
  ["goods_receipt", "received_on_is_date", date("received_on")],
  ["goods_receipt", "reversal_by_second_person", `"reversed_by" is null or "reversed_by" <> "reversal_requested_by"`],
  ["goods_receipt", "posted_is_signed", `"state" = 'draft' or ("posted_by" is not null and "posted_at" is not null)`],
  [
    "goods_receipt_line",
    "quantities_add_up",
    `"quantity_noted" > 0 and "quantity_accepted" >= 0 and "quantity_refused" >= 0 and "quantity_missing" >= 0 and "quantity_accepted" + "quantity_refused" + "quantity_missing" = "quantity_noted"`,
  ],
  ["goods_receipt_line", "refusal_has_reason", `"quantity_refused" = 0 or "refusal_reason" is not null`],
  ["goods_receipt_line", "production_date_is_date", date("production_date")],
  ["goods_receipt_line", "expires_on_is_date", date("expires_on")],
  ["lot", "production_date_is_date", date("production_date")],
  ["lot", "expires_on_is_date", date("expires_on")],
  ["lot", "quarantine_not_negative", `"quarantine_quantity" >= 0`],
  ["lot", "zone_not_negative", `"zone_quantity" >= 0`],
  ["lot", "allocated_within_zone", `"allocated_quantity" >= 0 and "allocated_quantity" <= "zone_quantity"`],
  ["lot", "received_positive", `"quantity_received" > 0 and "min_remaining_days" >= 0`],
  ["lot", "hold_has_reason", `("state" = 'held') = ("held_from" is not null and "hold_reason" is not null)`],
  ["lot_allocation", "quantity_positive", `"quantity" > 0`],
  ["lot_allocation", "dispatched_has_fulfillment", `"state" <> 'dispatched' or "fulfillment_id" is not null`],
  ["stock_movement", "two_sides", `"quantity" > 0 and "from_account_id" <> "to_account_id"`],
  ["stock_adjustment", "delta_not_zero", `"quantity_delta" <> 0`],
  ["stock_adjustment", "decided_by_second_person", `"decided_by" is null or "decided_by" <> "requested_by"`],
]

/** What the database itself refuses, whatever program writes: the second net below the service. */
export class Migration20261123213010 extends Migration {
  override async up(): Promise<void> {
    for (const [table, name, expression] of CHECKS) {
      this.addSql(`alter table "${table}" add constraint "${table}_${name}_check" check (${expression});`)
    }
    for (const [table, column, target] of [
      ["goods_receipt_line", "goods_receipt_id", "goods_receipt"],
      ["lot", "goods_receipt_id", "goods_receipt"],
      ["lot", "goods_receipt_line_id", "goods_receipt_line"],
      ["lot_allocation", "lot_id", "lot"],
      ["lot_event", "lot_id", "lot"],
      ["stock_adjustment", "lot_id", "lot"],
      ["stock_movement", "lot_id", "lot"],
      ["stock_movement", "from_account_id", "stock_account"],
      ["stock_movement", "to_account_id", "stock_account"],
    ]) {
      this.addSql(
        `alter table "${table}" add constraint "${table}_${column}_foreign" foreign key ("${column}") references "${target}" ("id");`
      )
    }
    this.appendOnly()
    this.frozenReceipts()
    this.quantitiesFromMovements()
    this.allocatedFromAllocations()
  }

  private appendOnly() {
    this.addSql(
      `create or replace function traceability_append_only() returns trigger language plpgsql as $$ begin raise exception '% is append-only', tg_table_name; end $$;`
    )
    for (const table of ["stock_movement", "lot_event"]) {
      this.addSql(
        `create or replace trigger "${table}_append_only" before update or delete on "${table}" for each row execute function traceability_append_only();`
      )
    }
  }

  /** Lines of a posted receipt are the purchase record: no program changes or removes them. */
  private frozenReceipts() {
    this.addSql(`create or replace function traceability_frozen_line() returns trigger language plpgsql as $$
      begin
        if (select state from goods_receipt where id = old.goods_receipt_id) <> 'draft' then
          raise exception 'goods receipt % is posted and frozen', old.goods_receipt_id;
        end if;
        if tg_op = 'DELETE' then return old; end if;
        return new;
      end $$;`)
    this.addSql(
      `create or replace trigger "goods_receipt_line_frozen" before update or delete on "goods_receipt_line" for each row execute function traceability_frozen_line();`
    )
  }

  /** What a lot has in quarantine and in its zone is the sum of its movements, never a number of its own. */
  private quantitiesFromMovements() {
    this.addSql(`create or replace function traceability_apply_movement() returns trigger language plpgsql as $$
      declare
        from_kind text := (select kind from stock_account where id = new.from_account_id);
        to_kind text := (select kind from stock_account where id = new.to_account_id);
      begin
        update lot set
          quarantine_quantity = quarantine_quantity
            + case when to_kind = 'quarantine' then new.quantity else 0 end
            - case when from_kind = 'quarantine' then new.quantity else 0 end,
          zone_quantity = zone_quantity
            + case when to_kind = 'zone' then new.quantity else 0 end
            - case when from_kind = 'zone' then new.quantity else 0 end,
          updated_at = now()
        where id = new.lot_id;
        return null;
      end $$;`)
    this.addSql(
      `create or replace trigger "stock_movement_apply" after insert on "stock_movement" for each row execute function traceability_apply_movement();`
    )
  }

  /** What a lot has promised is the sum of its allocations that are neither dispatched nor released. */
  private allocatedFromAllocations() {
    this.addSql(`create or replace function traceability_apply_allocation() returns trigger language plpgsql as $$
      begin
        if tg_op <> 'INSERT' and old.state = 'allocated' then
          update lot set allocated_quantity = allocated_quantity - old.quantity, updated_at = now() where id = old.lot_id;
        end if;
        if tg_op <> 'DELETE' and new.state = 'allocated' then
          update lot set allocated_quantity = allocated_quantity + new.quantity, updated_at = now() where id = new.lot_id;
        end if;
        return null;
      end $$;`)
    this.addSql(
      `create or replace trigger "lot_allocation_apply" after insert or update or delete on "lot_allocation" for each row execute function traceability_apply_allocation();`
    )
  }

  override async down(): Promise<void> {
    this.addSql(`drop trigger if exists "lot_allocation_apply" on "lot_allocation";`)
    this.addSql(`drop trigger if exists "stock_movement_apply" on "stock_movement";`)
    this.addSql(`drop trigger if exists "goods_receipt_line_frozen" on "goods_receipt_line";`)
    this.addSql(`drop trigger if exists "stock_movement_append_only" on "stock_movement";`)
    this.addSql(`drop trigger if exists "lot_event_append_only" on "lot_event";`)
    for (const name of ["apply_allocation", "apply_movement", "frozen_line", "append_only"]) {
      this.addSql(`drop function if exists traceability_${name}();`)
    }
    for (const [table, name] of CHECKS) {
      this.addSql(`alter table "${table}" drop constraint if exists "${table}_${name}_check";`)
    }
  }
}
