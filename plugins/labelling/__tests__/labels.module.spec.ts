import { join } from "node:path"
import { addDays, legalDate } from "@anxin/compliance/domain/calendar-date"
import { moduleIntegrationTestRunner } from "@medusajs/test-utils"
import type LabellingModuleService from "../src/modules/labelling/service"
import { completeLabel } from "./support/content"

/** What of the runner's wrapper is used here: plain SQL on the test database. */
interface SqlWrapper {
  forkManager(): { getConnection(): { execute(text: string): Promise<Record<string, unknown>[]> } }
}

const MODULE = join(__dirname, "../src/modules/labelling")
const at = new Date()
const today = legalDate(at)
const WRITER = "user_writer"
const OTHER = "user_other"

jest.setTimeout(60_000)

/** What other modules bring to the view. */
const NEIGHBOURS = `
create table product (id text primary key, status text not null, deleted_at timestamptz);
create table product_variant (id text primary key, product_id text not null, deleted_at timestamptz);
create table standing (party_id text primary key, receive_until date, sell_until date, blocked boolean not null default false);
create view supplier_standing as select * from standing;
insert into standing (party_id) values ('party_supplier'), ('party_producer');
insert into product (id, status) values ('prod_1', 'published');
insert into product_variant (id, product_id) values ('variant_1', 'prod_1');`

moduleIntegrationTestRunner<LabellingModuleService>({
  moduleName: "labelling",
  resolve: MODULE,
  pathToMigrations: join(MODULE, "migrations"),
  testSuite: ({ service, MikroOrmWrapper: wrapper }: { service: LabellingModuleService; MikroOrmWrapper: SqlWrapper }) => {
    const sql = (text: string) => wrapper.forkManager().getConnection().execute(text)
    const draft = (variant_id = "variant_1", revision?: number, actor_id = WRITER) =>
      service.saveDraft({ variant_id, product_id: "prod_1", content: completeLabel(), revision, actor_id })
    const submit = (variant_id = "variant_1", revision = 1) => service.submitLabel({ variant_id, revision, actor_id: WRITER, at })
    const approve = (version = 1, actor_id = OTHER, variant_id = "variant_1") =>
      service.approveLabel({ variant_id, version, actor_id, at })

    async function approved(): Promise<void> {
      await draft()
      await submit()
      await approve()
    }

    describe("versions of a label", () => {
      it("is in force from its approval, with what other plugins need", async () => {
        await draft()
        expect((await service.activeLabels(["variant_1"])).size).toBe(0)
        await submit()
        expect((await service.activeLabels(["variant_1"])).size).toBe(0)
        await approve()
        expect((await service.activeLabels(["variant_1", "variant_none"])).get("variant_1")).toMatchObject({
          version: 1,
          producer_id: "party_producer",
          supplier_id: "party_supplier",
          shelf_life_days: 180,
          min_remaining_days: 30,
          complete: true,
          name: { zh: "桂花糕", en: "Osmanthus cake" },
        })
      })

      it("is replaced by the next approved version and kept as history", async () => {
        await approved()
        await draft()
        await submit()
        expect((await service.activeLabels(["variant_1"])).get("variant_1")!.version).toBe(1)
        await approve(2)
        const records = await service.labelRecords({ variant_id: "variant_1" })
        expect(records.map(({ version, status }) => [version, status])).toEqual([[2, "approved"], [1, "superseded"]])
      })

      it("cannot be approved by whoever wrote or submitted it", async () => {
        await draft()
        await draft("variant_1", 1, OTHER)
        await submit("variant_1", 2)
        await expect(approve(1, WRITER)).rejects.toMatchObject({ code: "labelling.same_person" })
        await expect(approve(1, OTHER)).rejects.toMatchObject({ code: "labelling.same_person" })
        await expect(approve(1, "user_third")).resolves.toMatchObject({ status: "approved" })
      })

      it("is not overwritten or submitted unseen", async () => {
        await draft()
        await expect(draft()).rejects.toMatchObject({ code: "labelling.draft_changed", details: { revision: 1 } })
        await draft("variant_1", 1)
        await expect(submit("variant_1", 1)).rejects.toMatchObject({ code: "labelling.draft_changed" })
        await submit("variant_1", 2)
        await expect(draft("variant_1", 2)).rejects.toMatchObject({ code: "labelling.in_review" })
        await expect(submit("variant_2")).rejects.toMatchObject({ code: "labelling.draft_missing" })
      })

      it("is approved once when two people approve at the same time", async () => {
        await draft()
        await submit()
        const results = await Promise.allSettled([approve(1, "user_a"), approve(1, "user_b")])
        expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"])
        const lost = results.find((result) => result.status === "rejected") as PromiseRejectedResult
        expect(lost.reason).toMatchObject({ code: "labelling.not_submitted" })
      })

      it("is either edited or submitted when both happen at the same time", async () => {
        await draft()
        const results = await Promise.allSettled([draft("variant_1", 1), submit("variant_1", 1)])
        expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
      })

      it("takes one of ten first drafts at once", async () => {
        const results = await Promise.allSettled(Array.from({ length: 10 }, () => draft()))
        expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1)
      })

      it("is rejected with its reason, and a new version begins", async () => {
        await draft()
        await submit()
        await service.rejectLabel({ variant_id: "variant_1", version: 1, actor_id: OTHER, at, reason: "净含量与包装不符" })
        await expect(approve()).rejects.toMatchObject({ code: "labelling.not_submitted" })
        expect(await draft()).toMatchObject({ version: 2, revision: 1 })
      })

      it("goes back to draft when the rest of a submission fails", async () => {
        await draft()
        await submit()
        await service.returnToDraft("variant_1", 1)
        expect((await service.labelRecords({ variant_id: "variant_1" }))[0]).toMatchObject({ status: "draft", submitted_by: null })
      })

      it("is frozen in the database since its submission", async () => {
        await draft()
        await submit()
        await expect(sql(`update label set net_content = '1 kg'`)).rejects.toThrow(/frozen/)
        await approve()
        await expect(sql(`update label set shelf_life_days = 999`)).rejects.toThrow(/frozen/)
        await expect(sql(`update label set status = 'draft'`)).rejects.toThrow(/only a newer version/)
        await expect(sql(`delete from label`)).rejects.toThrow(/record/)
      })

      it.each([0, -1])("refuses a shelf life of %i days in the database", async (shelf_life_days) => {
        const content = completeLabel({ shelf_life_days })
        await expect(
          service.saveDraft({ variant_id: "variant_1", product_id: "prod_1", content, actor_id: WRITER })
        ).rejects.toThrow(/label_shelf_life_positive/)
      })
    })

    describe("the view of what may be listed", () => {
      const row = async () => (await sql(`select listable_until::text, blocked from product_listing where variant_id = 'variant_1'`))[0]

      beforeEach(() => sql(NEIGHBOURS))
      afterEach(() => sql("drop table product, product_variant; drop table standing cascade"))

      it("blocks a variant until its label is approved", async () => {
        await draft()
        expect(await row()).toEqual({ listable_until: null, blocked: true })
        await submit()
        await approve()
        expect(await row()).toEqual({ listable_until: null, blocked: false })
      })

      it("ends with the earlier of supplier and producer, blocks with either, and comes back by itself", async () => {
        await approved()
        await sql(`update standing set sell_until = '2027-05-01' where party_id = 'party_supplier'`)
        await sql(`update standing set sell_until = '2027-03-01' where party_id = 'party_producer'`)
        expect(await row()).toEqual({ listable_until: "2027-03-01", blocked: false })
        await sql(`update standing set blocked = true where party_id = 'party_producer'`)
        expect(await row()).toMatchObject({ blocked: true })
        await sql(`delete from standing where party_id = 'party_producer'`)
        expect(await row()).toMatchObject({ blocked: true })
        await sql(`insert into standing (party_id) values ('party_producer')`)
        expect(await row()).toEqual({ listable_until: "2027-05-01", blocked: false })
      })

      it("is listable through the last day, not the day after", async () => {
        await approved()
        await sql(`update standing set sell_until = '${today}'`)
        expect(await service.unlistedVariants(today)).toEqual([])
        expect(await service.unlistedVariants(addDays(today, 1))).toEqual([{ product_id: "prod_1", variant_id: "variant_1" }])
      })

      it("knows who stands behind the goods on sale", async () => {
        await approved()
        const goods = { supplier_id: "party_supplier", producer_id: "party_producer", goods_kind: "prepacked", food_category: "24" }
        expect(await service.goodsOnSale()).toEqual([goods])
        expect(await service.variantsOfGoods([goods])).toEqual([{ product_id: "prod_1", variant_id: "variant_1" }])
        expect(await service.variantsOfGoods([{ ...goods, food_category: "05" }])).toEqual([])
      })

      it("blocks other goods than food", async () => {
        const content = completeLabel({ goods_class: "non_food" })
        await service.saveDraft({ variant_id: "variant_1", product_id: "prod_1", content, actor_id: WRITER })
        await submit()
        await approve()
        expect(await row()).toMatchObject({ blocked: true })
        expect((await service.activeLabels(["variant_1"])).size).toBe(0)
      })
    })

    describe("reviews of listings", () => {
      const edited = (hash: string) => ({ hash, by: WRITER, at })

      it("keeps who edited and who approved, and puts all back", async () => {
        await service.noteReviews([{ product_id: "prod_1", edited: edited("a") }])
        const before = await service.noteReviews([
          { product_id: "prod_1", approved: { hash: "a", by: OTHER, at }, listed: true },
          { product_id: "prod_2", edited: edited("b") },
        ])
        expect((await service.reviewsOf(["prod_1"])).get("prod_1")).toMatchObject({ approved_by: OTHER, listed: true })
        await service.restoreReviews(["prod_1", "prod_2"], before)
        const after = await service.reviewsOf(["prod_1", "prod_2"])
        expect(after.get("prod_1")).toMatchObject({ approved_hash: null, listed: false, content_hash: "a" })
        expect(after.has("prod_2")).toBe(false)
      })
    })
  },
})
