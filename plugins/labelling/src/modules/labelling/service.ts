import type { CalendarDate } from "@anxin/compliance/contracts/calendar"
import type { ActiveLabel, LabellingService } from "@anxin/compliance/contracts/services"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context } from "@medusajs/framework/types"
import { InjectManager, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { assessLabel } from "../../domain/assess-label"
import type { LabelContent } from "../../domain/label-content"
import { toActiveLabel, type LabelRecord } from "./label-record"
import { GOODS_ON_SALE_SQL, UNLISTED_SQL, VARIANTS_OF_GOODS_SQL, type GoodsBehind, type UnlistedRow } from "./listing-rows"
import Label from "./models/label"
import ListingReview from "./models/listing-review"
import { changedReviews, type ReviewNote, type ReviewRecord } from "./review-records"
import { draftToSave, draftToSubmit, versionToApprove, versionToReject } from "./transitions"

type Db = Context<EntityManager>

export interface LabelDecision {
  variant_id: string
  version: number
  actor_id: string
  at: Date
  reason?: string | null
}

class LabellingModuleService extends MedusaService({ Label, ListingReview }) implements LabellingService {
  /** Stored versions, newest first. */
  @InjectManager()
  async labelRecords(filters: Record<string, unknown>, @MedusaContext() context: Db = {}): Promise<LabelRecord[]> {
    const rows = await this.listLabels(filters, { order: { variant_id: "ASC", version: "DESC" } }, context)
    return rows as unknown as LabelRecord[]
  }

  async activeLabels(variantIds: string[]): Promise<Map<string, ActiveLabel>> {
    if (!variantIds.length) return new Map()
    const records = await this.labelRecords({ variant_id: [...new Set(variantIds)], status: "approved" })
    return new Map(
      records.flatMap((record): [string, ActiveLabel][] => {
        const active = toActiveLabel(record, assessLabel(record).complete)
        return active ? [[record.variant_id, active]] : []
      })
    )
  }

  /** One writer at a time for all versions of a variant. */
  private async lockVariant(variantId: string, context: Db): Promise<LabelRecord[]> {
    const manager = (context.transactionManager ?? context.manager)!
    await manager.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`labelling:variant:${variantId}`])
    return this.labelRecords({ variant_id: variantId }, context)
  }

  private open(records: LabelRecord[]): LabelRecord | undefined {
    return records.find(({ status }) => status === "draft" || status === "submitted")
  }

  private async change(id: string, values: Partial<LabelRecord>, context: Db): Promise<LabelRecord> {
    return (await this.updateLabels({ id, ...values } as never, context)) as unknown as LabelRecord
  }

  /**
   * Writes a draft: a new version, or the next revision of the open one, which the caller names.
   * Throws `labelling.in_review`, `labelling.draft_changed`, `labelling.draft_missing`.
   */
  @InjectTransactionManager()
  async saveDraft(
    input: { variant_id: string; product_id: string; content: LabelContent; revision?: number; actor_id: string },
    @MedusaContext() context: Db = {}
  ): Promise<LabelRecord> {
    const records = await this.lockVariant(input.variant_id, context)
    const draft = draftToSave(this.open(records), input.revision)
    if (draft) {
      const editors = [...new Set([...draft.editors, input.actor_id])]
      return this.change(draft.id, { ...input.content, revision: draft.revision + 1, editors }, context)
    }
    const created = await this.createLabels(
      {
        ...input.content,
        variant_id: input.variant_id,
        product_id: input.product_id,
        version: (records[0]?.version ?? 0) + 1,
        // Said here although the table defaults them: the answer holds only what was written.
        status: "draft",
        revision: 1,
        editors: [input.actor_id],
      } as never,
      context
    )
    return created as unknown as LabelRecord
  }

  /** Hands a draft in; from now on its text is frozen. Throws `labelling.draft_missing`, `in_review`, `draft_changed`. */
  @InjectTransactionManager()
  async submitLabel(
    input: { variant_id: string; revision: number; actor_id: string; at: Date },
    @MedusaContext() context: Db = {}
  ): Promise<LabelRecord> {
    const draft = draftToSubmit(this.open(await this.lockVariant(input.variant_id, context)), input.revision)
    return this.change(draft.id, { status: "submitted", submitted_by: input.actor_id, submitted_at: input.at }, context)
  }

  /** Mirror of `submitLabel` for a hand-in whose other steps failed. */
  @InjectTransactionManager()
  async returnToDraft(variantId: string, version: number, @MedusaContext() context: Db = {}): Promise<void> {
    const waiting = this.open(await this.lockVariant(variantId, context))
    if (waiting?.status !== "submitted" || waiting.version !== version) return
    await this.change(waiting.id, { status: "draft", submitted_by: null, submitted_at: null }, context)
  }

  /**
   * Puts a submitted version in force; the one before becomes history in the same step. Of two approvals at
   * once one gets `labelling.not_submitted`. Throws `labelling.same_person` for whoever wrote on it.
   */
  @InjectTransactionManager()
  async approveLabel(input: LabelDecision, @MedusaContext() context: Db = {}): Promise<LabelRecord> {
    const records = await this.lockVariant(input.variant_id, context)
    const waiting = versionToApprove(this.open(records), input.version, input.actor_id)
    const former = records.find(({ status }) => status === "approved")
    if (former) await this.change(former.id, { status: "superseded", superseded_at: input.at }, context)
    const { actor_id: approved_by, at: approved_at, reason } = input
    return this.change(waiting.id, { status: "approved", approved_by, approved_at, decision_reason: reason ?? null }, context)
  }

  /** Refuses a submitted version for good; a correction is a new version. Throws `labelling.not_submitted`. */
  @InjectTransactionManager()
  async rejectLabel(input: LabelDecision, @MedusaContext() context: Db = {}): Promise<LabelRecord> {
    const waiting = versionToReject(this.open(await this.lockVariant(input.variant_id, context)), input.version)
    const { actor_id: rejected_by, at: rejected_at, reason } = input
    return this.change(waiting.id, { status: "rejected", rejected_by, rejected_at, decision_reason: reason ?? null }, context)
  }

  /** Variants of published products that may not be shown on a day, by the view that other plugins read too. */
  @InjectManager()
  async unlistedVariants(today: CalendarDate, @MedusaContext() context: Db = {}): Promise<UnlistedRow[]> {
    return (context.transactionManager ?? context.manager)!.execute<UnlistedRow[]>(UNLISTED_SQL, [today])
  }

  /** Supplier, producer, kind and category of everything on sale, each combination once. */
  @InjectManager()
  async goodsOnSale(@MedusaContext() context: Db = {}): Promise<GoodsBehind[]> {
    return (context.transactionManager ?? context.manager)!.execute<GoodsBehind[]>(GOODS_ON_SALE_SQL)
  }

  /** Variants on sale behind which one of these combinations stands. */
  @InjectManager()
  async variantsOfGoods(goods: GoodsBehind[], @MedusaContext() context: Db = {}): Promise<UnlistedRow[]> {
    const lists = goods.map(({ supplier_id, producer_id, goods_kind, food_category }) => [supplier_id, producer_id, goods_kind, food_category])
    return (context.transactionManager ?? context.manager)!.execute<UnlistedRow[]>(VARIANTS_OF_GOODS_SQL, [JSON.stringify(lists)])
  }

  /** Reviews of listings by product; a product that nobody touched is absent. */
  @InjectManager()
  async reviewsOf(productIds: string[], @MedusaContext() context: Db = {}): Promise<Map<string, ReviewRecord>> {
    if (!productIds.length) return new Map()
    const rows = await this.listListingReviews({ product_id: [...new Set(productIds)] }, {}, context)
    return new Map((rows as unknown as ReviewRecord[]).map((row) => [row.product_id, row]))
  }

  /** Writes what became of listings; answers the rows as they were, for `restoreReviews`. */
  @InjectTransactionManager()
  async noteReviews(notes: ReviewNote[], @MedusaContext() context: Db = {}): Promise<ReviewRecord[]> {
    const before = await this.reviewsOf(notes.map((note) => note.product_id), context)
    const { create, update } = changedReviews(notes, before)
    if (create.length) await this.createListingReviews(create as never, context)
    if (update.length) await this.updateListingReviews(update as never, context)
    return [...before.values()]
  }

  /** Mirror of `noteReviews`: puts rows back, and drops those that were new. */
  @InjectTransactionManager()
  async restoreReviews(productIds: string[], before: ReviewRecord[], @MedusaContext() context: Db = {}): Promise<void> {
    const now = await this.reviewsOf(productIds, context)
    const known = new Set(before.map((row) => row.product_id))
    const fresh = [...now.values()].filter((row) => !known.has(row.product_id)).map((row) => row.id)
    if (fresh.length) await this.deleteListingReviews(fresh, context)
    if (before.length) await this.updateListingReviews(before as never, context)
  }
}

export default LabellingModuleService
