import { Migration } from "@medusajs/framework/mikro-orm/migrations"

/** Tables of labels and of the review of listings. */
export class Migration20261123213938 extends Migration {

  override async up(): Promise<void> {
    this.addSql(`create table if not exists "label" ("id" text not null, "variant_id" text not null, "product_id" text not null, "version" integer not null, "status" text check ("status" in ('draft', 'submitted', 'approved', 'rejected', 'superseded')) not null default 'draft', "goods_class" text check ("goods_class" in ('food', 'non_food')) not null default 'food', "edition" text check ("edition" in ('GB7718-2011', 'GB7718-2025')) not null, "goods_kind" text check ("goods_kind" in ('prepacked', 'prepacked_chilled', 'bulk', 'bulk_chilled', 'farm_produce', 'import')) null, "food_category" text null, "supplier_id" text null, "producer_id" text null, "name" jsonb null, "specification" text null, "net_content" text null, "ingredients" jsonb null, "additives" jsonb null, "allergens" text[] null, "storage" jsonb null, "storage_zone" text check ("storage_zone" in ('ambient', 'chilled', 'frozen')) null, "shelf_life_days" integer null, "shelf_life_text" jsonb null, "shelf_life_exemption" text check ("shelf_life_exemption" in ('wine', 'alcohol_10', 'vinegar', 'salt', 'solid_sugar', 'msg')) null, "min_remaining_days" integer not null default 0, "standard_code" text null, "production_licence_number" text null, "origin" jsonb null, "nutrition" jsonb null, "nutrition_basis" text check ("nutrition_basis" in ('100g', '100ml')) not null default '100g', "nutrition_exemption" text check ("nutrition_exemption" in ('fresh_food', 'single_ingredient_dried', 'bottled_water', 'tea', 'alcohol', 'small_daily_amount', 'small_pack')) null, "gtin" text null, "warnings" jsonb not null, "importer" jsonb null, "overseas_registration_number" text null, "alcohol_percent" real null, "largest_face_cm2" real null, "revision" integer not null default 1, "editors" text[] not null, "submitted_by" text null, "submitted_at" timestamptz null, "approved_by" text null, "approved_at" timestamptz null, "rejected_by" text null, "rejected_at" timestamptz null, "decision_reason" text null, "superseded_at" timestamptz null, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "label_pkey" primary key ("id"));`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_label_deleted_at" ON "label" ("deleted_at") WHERE deleted_at IS NULL;`)
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_label_variant_id_version_unique" ON "label" ("variant_id", "version") WHERE deleted_at IS NULL;`)
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_label_one_approved" ON "label" ("variant_id") WHERE status = 'approved' AND deleted_at IS NULL;`)
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_label_one_open" ON "label" ("variant_id") WHERE status in ('draft', 'submitted') AND deleted_at IS NULL;`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_label_product_id_status" ON "label" ("product_id", "status") WHERE deleted_at IS NULL;`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_label_status_submitted_at" ON "label" ("status", "submitted_at") WHERE deleted_at IS NULL;`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_label_supplier_id" ON "label" ("supplier_id") WHERE deleted_at IS NULL;`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_label_producer_id" ON "label" ("producer_id") WHERE deleted_at IS NULL;`)

    this.addSql(`create table if not exists "listing_review" ("id" text not null, "product_id" text not null, "content_hash" text not null, "last_edited_by" text not null, "last_edited_at" timestamptz not null, "approved_hash" text null, "approved_by" text null, "approved_at" timestamptz null, "listed" boolean not null default false, "on_hold_for_label" boolean not null default false, "created_at" timestamptz not null default now(), "updated_at" timestamptz not null default now(), "deleted_at" timestamptz null, constraint "listing_review_pkey" primary key ("id"));`)
    this.addSql(`CREATE INDEX IF NOT EXISTS "IDX_listing_review_deleted_at" ON "listing_review" ("deleted_at") WHERE deleted_at IS NULL;`)
    this.addSql(`CREATE UNIQUE INDEX IF NOT EXISTS "IDX_listing_review_product_id_unique" ON "listing_review" ("product_id") WHERE deleted_at IS NULL;`)
  }

  override async down(): Promise<void> {
    this.addSql(`drop table if exists "label" cascade;`)

    this.addSql(`drop table if exists "listing_review" cascade;`)
  }

}
