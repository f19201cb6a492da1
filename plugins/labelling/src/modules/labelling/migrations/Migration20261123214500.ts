import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** What the table itself refuses, whatever program writes. */
const CHECKS = `
alter table "label"
  add constraint "label_version_positive" check (version > 0 and revision > 0),
  add constraint "label_shelf_life_positive" check (shelf_life_days > 0),
  add constraint "label_min_remaining_days_not_negative" check (min_remaining_days >= 0),
  add constraint "label_food_category_known" check (food_category ~ '^(0[1-9]|[12][0-9]|3[01])$'),
  add constraint "label_submitted_is_signed" check (status in ('draft', 'rejected') or (submitted_by is not null and submitted_at is not null)),
  add constraint "label_approved_is_signed" check (status not in ('approved', 'superseded') or (approved_by is not null and approved_at is not null)),
  add constraint "label_approver_is_another" check (approved_by is null or (approved_by <> submitted_by and not approved_by = any(editors)));`

/**
 * What was submitted is what gets decided, and what was decided is what packs carry: the text of a version is
 * frozen from its submission on. A draft may be dropped, nothing else.
 */
const FROZEN = `
create or replace function labelling_frozen_label() returns trigger language plpgsql as $$
declare
  free text[] := array['status', 'approved_by', 'approved_at', 'rejected_by', 'rejected_at', 'decision_reason', 'superseded_at', 'updated_at'];
begin
  if old.status = 'draft' then
    return case when tg_op = 'DELETE' then old else new end;
  end if;
  if tg_op = 'DELETE' or old.status in ('rejected', 'superseded') then
    raise exception 'label % is part of the record', old.id;
  end if;
  if old.status = 'submitted' and new.status = 'draft' then
    free := free || array['submitted_by', 'submitted_at'];
  end if;
  if old.status = 'approved' and new.status not in ('approved', 'superseded') then
    raise exception 'label % was approved; only a newer version replaces it', old.id;
  end if;
  if to_jsonb(new) - free <> to_jsonb(old) - free then
    raise exception 'label % is frozen since it was submitted', old.id;
  end if;
  return new;
end $$;
create or replace trigger label_frozen before update or delete on "label" for each row execute function labelling_frozen_label();`

/**
 * Public interface of this plugin for SQL: a variant may be shown and sold on a day iff NOT blocked AND
 * (listable_until IS NULL OR day <= listable_until). It follows licences and dates by itself.
 * The body is bound late (checks off, in one implicit transaction with the function), because `product_variant` and `supplier_standing`
 * belong to other modules, whose migrations may run before or after this one, and may replace their relations
 * without asking this view. Plain SQL, so that the planner sees through it. LEAST ignores NULL.
 */
const LISTING = `
select set_config('check_function_bodies', 'off', true);
create or replace function labelling_product_listing()
returns table (product_id text, variant_id text, listable_until date, blocked boolean) language sql stable as $$
  select v.product_id, v.id, least(s.sell_until, p.sell_until),
    l.id is null or l.goods_class <> 'food' or coalesce(s.blocked, true) or coalesce(p.blocked, true)
  from product_variant v
  left join label l on l.variant_id = v.id and l.status = 'approved' and l.deleted_at is null
  left join supplier_standing s on s.party_id = l.supplier_id
  left join supplier_standing p on p.party_id = l.producer_id
  where v.deleted_at is null
$$;
create or replace view "product_listing" as
  select product_id, variant_id, listable_until, blocked from labelling_product_listing();`

/** Checks, the freeze of decided versions, and the view that reads and SQL of other plugins ask. */
export class Migration20261123214500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(CHECKS)
    this.addSql(FROZEN)
    this.addSql(LISTING)
  }

  override async down(): Promise<void> {
    this.addSql(`drop view if exists "product_listing";`)
    this.addSql(`drop function if exists labelling_product_listing();`)
    this.addSql(`drop trigger if exists label_frozen on "label";`)
    this.addSql(`drop function if exists labelling_frozen_label();`)
  }
}
