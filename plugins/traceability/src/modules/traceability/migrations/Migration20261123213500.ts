import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/**
 * Medusa's inventory level as a projection of lots. The formula lives here once:
 * `stocked = Σ free saleable lot quantity + reserved`, so that available = free saleable. A trigger applies it
 * to every write of a level, whoever writes: see docs/decisions/2026-11-23-inventory-projection.md.
 * Function bodies are late-bound, because `supplier_standing` and `inventory_level` belong to other modules,
 * whose migrations may run before or after this one.
 */
export class Migration20261123213500 extends Migration {
  override async up(): Promise<void> {
    // One row: the legal day and the delivery days that levels are projected for; the midnight job moves it.
    this.addSql(
      `create table if not exists "stock_policy" ("id" text not null default 'current' check ("id" = 'current'), "day" text not null, "delivery_days" integer not null check ("delivery_days" >= 0), constraint "stock_policy_pkey" primary key ("id"));`
    )
    this.addSql(
      `insert into "stock_policy" ("day", "delivery_days") values (to_char(now() at time zone 'Asia/Shanghai', 'YYYY-MM-DD'), 3) on conflict do nothing;`
    )
    this.saleableLots()
    this.projection()
  }

  /**
   * Lots with free stock that may be sold on a day for a delivery day. A supplier without a standing is blocked;
   * a producer counts only when it is blocked outright, because its papers had to cover the production date.
   */
  private saleableLots() {
    this.addSql(`create or replace function traceability_saleable_lots(items text[], on_day date, delivery_on date)
      returns table (lot_id text, inventory_item_id text, location_id text, free_quantity integer)
      language plpgsql stable as $$
      begin
        return query
          select lot.id, lot.inventory_item_id, lot.location_id, lot.zone_quantity - lot.allocated_quantity
          from lot
          join supplier_standing s on s.party_id = lot.supplier_id
            and not s.blocked and (s.sell_until is null or s.sell_until >= on_day)
          left join supplier_standing p on p.party_id = lot.producer_id
          where lot.inventory_item_id = any(items) and lot.state = 'released' and lot.deleted_at is null
            and lot.zone_quantity > lot.allocated_quantity
            and not coalesce(p.blocked, false)
            and (lot.expires_on is null or (
              lot.expires_on::date >= on_day and lot.expires_on::date >= delivery_on + lot.min_remaining_days));
      end $$;`)
  }

  private projection() {
    this.addSql(`create or replace function traceability_free(item text, location text) returns numeric language plpgsql stable as $$
      begin
        return (
          select coalesce(sum(s.free_quantity), 0)
          from stock_policy p
          cross join lateral traceability_saleable_lots(array[item], p.day::date, p.day::date + p.delivery_days) s
          where s.location_id = location);
      end $$;`)
    this.addSql(`create or replace function traceability_project_level() returns trigger language plpgsql as $$
      begin
        new.stocked_quantity := traceability_free(new.inventory_item_id, new.location_id) + new.reserved_quantity;
        new.raw_stocked_quantity := jsonb_build_object('value', new.stocked_quantity::text, 'precision', 20);
        return new;
      end $$;`)
    this.addSql(`create or replace function traceability_attach_projection() returns void language plpgsql as $$
      begin
        if to_regclass('inventory_level') is not null and not exists (
          select from pg_trigger where tgname = 'inventory_level_projection' and tgrelid = to_regclass('inventory_level'))
        then
          create trigger inventory_level_projection before insert or update on inventory_level
            for each row execute function traceability_project_level();
        end if;
      end $$;`)
    this.addSql(`select traceability_attach_projection();`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop function if exists traceability_project_level() cascade;`)
    this.addSql(`drop function if exists traceability_attach_projection();`)
    this.addSql(`drop function if exists traceability_free(text, text);`)
    this.addSql(`drop function if exists traceability_saleable_lots(text[], date, date);`)
    this.addSql(`drop table if exists "stock_policy";`)
  }
}
