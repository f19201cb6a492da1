import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Calendar dates are text; only dates that exist may be stored, because the view below casts them. */
const CHECKS = `
alter table "supplier_licence"
  add constraint "supplier_licence_valid_from_is_date" check (valid_from ~ '^\\d{4}-\\d{2}-\\d{2}$' and valid_from::date is not null),
  add constraint "supplier_licence_valid_to_is_date" check (valid_to is null or (valid_to ~ '^\\d{4}-\\d{2}-\\d{2}$' and valid_to::date is not null)),
  add constraint "supplier_licence_dates_in_order" check (valid_to is null or valid_to >= valid_from),
  add constraint "supplier_licence_verifier_is_another" check (decided_by is null or state = 'rejected' or decided_by <> submitted_by),
  add constraint "supplier_licence_override_by_another" check (override_by is null or override_by <> submitted_by);
alter table "supplier_party"
  add constraint "supplier_party_goods_kinds_named" check (cardinality(goods_kinds) > 0);
alter table "supplier_sale_policy"
  add constraint "supplier_sale_policy_effective_from_is_date" check (effective_from ~ '^\\d{4}-\\d{2}-\\d{2}$' and effective_from::date is not null);`

/**
 * Public interface of this plugin for SQL that decides under a lock. A party may be bought from through
 * `receive_until` and sold from through `sell_until` (null: without an end), unless `blocked`; a party that
 * is missing here is blocked. It follows the dates by itself, so a lapse and a renewal need no job.
 *
 * Two groups of papers: identity (the business licence, for companies in China) and permit (production,
 * operation, filing, overseas registration; not for those who deal in primary farm produce only). Within a
 * group, verified licences that touch or overlap count as one span; the span that began last decides. A
 * revoked licence blocks until a licence of its group is verified after the revocation.
 */
const VIEW = `
create or replace view "supplier_standing" as
with clock as (
  select (now() at time zone 'Asia/Shanghai')::date as today
), paper as (
  select party_id, state, decided_at, revoked_at,
    case when type = 'business_licence' then 'identity' else 'permit' end as paper_group,
    valid_from::date as starts_on,
    coalesce(valid_to::date, 'infinity'::date) as ends_on
  from supplier_licence
  where state in ('verified', 'revoked') and deleted_at is null
), verified as (
  select paper.*, max(ends_on) over (
      partition by party_id, paper_group order by starts_on, ends_on
      rows between unbounded preceding and 1 preceding) as earlier_end
  from paper where state = 'verified'
), span as (
  select party_id, paper_group, starts_on, ends_on,
    count(*) filter (where earlier_end is null or starts_on > earlier_end + 1)
      over (partition by party_id, paper_group order by starts_on, ends_on rows unbounded preceding) as span_no
  from verified
), current_span as (
  select distinct on (party_id, paper_group) party_id, paper_group, max(ends_on) as ends_on
  from span, clock
  group by party_id, paper_group, span_no, today
  having min(starts_on) <= today
  order by party_id, paper_group, min(starts_on) desc
), covered as (
  select party_id,
    max(ends_on) filter (where paper_group = 'identity') as identity_until,
    max(ends_on) filter (where paper_group = 'permit') as permit_until
  from current_span group by party_id
), revoked as (
  select distinct r.party_id from paper r
  where r.state = 'revoked' and not exists (
    select 1 from paper v
    where v.party_id = r.party_id and v.paper_group = r.paper_group
      and v.state = 'verified' and v.decided_at > r.revoked_at)
), policy as (
  select coalesce((
    select lapse_stops_sale from supplier_sale_policy, clock
    where deleted_at is null and effective_from::date <= today
    order by effective_from desc limit 1), true) as lapse_stops_sale
), needed as (
  select p.id as party_id,
    p.state <> 'verified' or r.party_id is not null as stopped,
    case when p.country_code = 'cn' then c.identity_until else 'infinity'::date end as identity_until,
    case when p.goods_kinds <@ array['farm_produce'] then 'infinity'::date else c.permit_until end as permit_until
  from supplier_party p
  left join covered c on c.party_id = p.id
  left join revoked r on r.party_id = p.id
  where p.deleted_at is null
)
select party_id,
  nullif(least(identity_until, permit_until), 'infinity'::date) as receive_until,
  case when lapse_stops_sale then nullif(least(identity_until, permit_until), 'infinity'::date) end as sell_until,
  stopped or identity_until is null or permit_until is null as blocked
from needed, policy;`

/** History is evidence: a row is never changed and never deleted, by whatever program. */
const APPEND_ONLY = [
  `create or replace function supplier_party_event_append_only() returns trigger language plpgsql as $$ begin raise exception 'supplier_party_event is append-only'; end $$;`,
  `create or replace trigger supplier_party_event_append_only before update or delete on "supplier_party_event" for each row execute function supplier_party_event_append_only();`,
]

/** The view of standing by date, and what the tables refuse by themselves. */
export class Migration20261123212500 extends Migration {
  override async up(): Promise<void> {
    this.addSql(CHECKS)
    // A removed party keeps its number: nobody comes back under another name.
    this.addSql(`drop index if exists "IDX_supplier_party_uscc_unique";`)
    this.addSql(`create unique index "IDX_supplier_party_uscc_unique" on "supplier_party" ("uscc") where uscc is not null;`)
    this.addSql(`create index if not exists "IDX_supplier_party_goods_kinds" on "supplier_party" using gin ("goods_kinds");`)
    APPEND_ONLY.forEach((sql) => this.addSql(sql))
    this.addSql(VIEW)
  }

  override async down(): Promise<void> {
    this.addSql(`drop view if exists "supplier_standing";`)
    this.addSql(`drop trigger if exists supplier_party_event_append_only on "supplier_party_event";`)
    this.addSql(`drop function if exists supplier_party_event_append_only();`)
  }
}
