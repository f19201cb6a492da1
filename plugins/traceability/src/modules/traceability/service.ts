import type { Actor } from "@anxin/compliance/contracts/access"
import type {
  AllocateOrderInput,
  DispatchCheck,
  DispatchInput,
  FrozenAllocation,
  NextLot,
  ReturnInput,
  TraceabilityService,
} from "@anxin/compliance/contracts/services"
import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import GoodsReceipt from "./models/goods-receipt"
import GoodsReceiptLine from "./models/goods-receipt-line"
import Lot from "./models/lot"
import LotAllocation from "./models/lot-allocation"
import LotEvent from "./models/lot-event"
import StockAccount from "./models/stock-account"
import StockAdjustment from "./models/stock-adjustment"
import StockMovement from "./models/stock-movement"
import * as adjustments from "./sql/adjustments"
import * as orders from "./sql/allocate-order"
import * as stock from "./sql/availability"
import { sqlOf, type Act } from "./sql/connection"
import { recordReturn } from "./sql/customer-return"
import { checkDispatch, recordDispatch } from "./sql/dispatch"
import { gateLots, gateStock, type GateLot } from "./sql/gate-facts"
import * as levels from "./sql/levels"
import * as lots from "./sql/lot-acts"
import { listLotPage, lotsById, type LotQuery } from "./sql/lot-list"
import { postReceipt, type PostReceiptInput } from "./sql/post-receipt"
import { listReceiptPage, type ReceiptQuery } from "./sql/receipt-list"
import * as receipts from "./sql/receipts"
import * as reversals from "./sql/reverse-receipt"
import { toFrozen, type LotRow } from "./sql/rows"
import { traceLot } from "./sql/trace"

/** The generated reads of the tables; stock itself changes only through the methods below. */
const Tables = MedusaService({
  GoodsReceipt,
  GoodsReceiptLine,
  Lot,
  LotAllocation,
  LotEvent,
  StockAccount,
  StockAdjustment,
  StockMovement,
})

/**
 * Thin on purpose: each method is one transaction around one function of `sql/`. Order of locks everywhere:
 * order or receipt (advisory), receipt, lots by id, allocations, levels by id.
 */
class TraceabilityModuleService extends Tables implements TraceabilityService {
  @InjectTransactionManager()
  async availability(variantIds: string[], @MedusaContext() context: Context = {}): Promise<Map<string, number>> {
    return stock.availability(sqlOf(context), variantIds)
  }

  @InjectTransactionManager()
  async nextLots(variantIds: string[], @MedusaContext() context: Context = {}): Promise<Map<string, NextLot>> {
    return stock.nextLots(sqlOf(context), variantIds)
  }

  @InjectTransactionManager()
  async allocateOrder(input: AllocateOrderInput, @MedusaContext() context: Context = {}): Promise<FrozenAllocation[]> {
    return orders.allocateOrder(sqlOf(context), input)
  }

  @InjectTransactionManager()
  async releaseOrder(orderId: string, actor: Actor, @MedusaContext() context: Context = {}): Promise<void> {
    await orders.releaseOrder(sqlOf(context), orderId, actor, "order was not placed")
  }

  @InjectTransactionManager()
  async allocationsOfOrder(orderId: string, @MedusaContext() context: Context = {}): Promise<FrozenAllocation[]> {
    return (await orders.allocationsOfOrder(sqlOf(context), orderId)).map(toFrozen)
  }

  @InjectTransactionManager()
  async checkDispatch(
    input: Omit<DispatchInput, "fulfillment_id" | "actor">,
    @MedusaContext() context: Context = {}
  ): Promise<DispatchCheck> {
    return checkDispatch(sqlOf(context), input)
  }

  @InjectTransactionManager()
  async recordDispatch(input: DispatchInput, @MedusaContext() context: Context = {}): Promise<FrozenAllocation[]> {
    return recordDispatch(sqlOf(context), input)
  }

  @InjectTransactionManager()
  async recordReturn(input: ReturnInput, @MedusaContext() context: Context = {}): Promise<FrozenAllocation[]> {
    return recordReturn(sqlOf(context), input)
  }

  @InjectTransactionManager()
  async recordCancellation(
    input: { order_id: string; reason: string; actor: Actor; at: Date },
    @MedusaContext() context: Context = {}
  ): Promise<void> {
    await orders.releaseOrder(sqlOf(context), input.order_id, input.actor, input.reason)
  }

  @InjectTransactionManager()
  async projectLevels(inventoryItemIds: string[], @MedusaContext() context: Context = {}): Promise<void> {
    await levels.projectLevels(sqlOf(context), inventoryItemIds)
  }

  /** Writes a draft; answers its id. */
  @InjectTransactionManager()
  async createReceipt(input: receipts.NewReceipt, @MedusaContext() context: Context = {}): Promise<string> {
    return receipts.createReceipt(sqlOf(context), input)
  }

  @InjectTransactionManager()
  async updateReceipt(id: string, header: receipts.ReceiptHeader, @MedusaContext() context: Context = {}): Promise<void> {
    return receipts.updateReceipt(sqlOf(context), id, header)
  }

  @InjectTransactionManager()
  async deleteDraftReceipt(id: string, @MedusaContext() context: Context = {}): Promise<void> {
    return receipts.deleteReceipt(sqlOf(context), id)
  }

  @InjectTransactionManager()
  async addReceiptLine(receiptId: string, line: receipts.LineContent, @MedusaContext() context: Context = {}): Promise<void> {
    return receipts.addReceiptLine(sqlOf(context), receiptId, line)
  }

  @InjectTransactionManager()
  async updateReceiptLine(receiptId: string, lineId: string, line: receipts.LineContent, @MedusaContext() context: Context = {}): Promise<void> {
    return receipts.updateReceiptLine(sqlOf(context), receiptId, lineId, line)
  }

  @InjectTransactionManager()
  async removeReceiptLine(receiptId: string, lineId: string, @MedusaContext() context: Context = {}): Promise<void> {
    return receipts.removeReceiptLine(sqlOf(context), receiptId, lineId)
  }

  @InjectTransactionManager()
  async attachReceiptPhoto(receiptId: string, lineId: string, photo: { id: string; keyed_hash: string }, @MedusaContext() context: Context = {}): Promise<string | null> {
    return receipts.attachPhoto(sqlOf(context), receiptId, lineId, photo)
  }

  @InjectTransactionManager()
  async receiptOnFile(id: string, @MedusaContext() context: Context = {}): Promise<Awaited<ReturnType<typeof receipts.receiptOnFile>>> {
    return receipts.receiptOnFile(sqlOf(context), id)
  }

  @InjectTransactionManager()
  async listReceiptPage(query: ReceiptQuery, @MedusaContext() context: Context = {}): Promise<Awaited<ReturnType<typeof listReceiptPage>>> {
    return listReceiptPage(sqlOf(context), query)
  }

  /** Answers the ids of the lots; see `sql/post-receipt.ts`. */
  @InjectTransactionManager()
  async postReceipt(input: PostReceiptInput, @MedusaContext() context: Context = {}): Promise<string[]> {
    return postReceipt(sqlOf(context), input)
  }

  @InjectTransactionManager()
  async markDifferencesTold(id: string, @MedusaContext() context: Context = {}): Promise<void> {
    return receipts.markDifferencesTold(sqlOf(context), id)
  }

  @InjectTransactionManager()
  async untoldDifferences(@MedusaContext() context: Context = {}): Promise<string[]> {
    return receipts.untoldDifferences(sqlOf(context))
  }

  @InjectTransactionManager()
  async requestReversal(receiptId: string, reason: string, act: Act, @MedusaContext() context: Context = {}): Promise<void> {
    return reversals.requestReversal(sqlOf(context), receiptId, reason, act)
  }

  @InjectTransactionManager()
  async rejectReversal(receiptId: string, @MedusaContext() context: Context = {}): Promise<void> {
    return reversals.rejectReversal(sqlOf(context), receiptId)
  }

  @InjectTransactionManager()
  async approveReversal(receiptId: string, act: Act, @MedusaContext() context: Context = {}): Promise<string[]> {
    return reversals.approveReversal(sqlOf(context), receiptId, act)
  }

  @InjectTransactionManager()
  async listLotPage(query: LotQuery, @MedusaContext() context: Context = {}): Promise<Awaited<ReturnType<typeof listLotPage>>> {
    return listLotPage(sqlOf(context), query)
  }

  @InjectTransactionManager()
  async lotsById(ids: string[], @MedusaContext() context: Context = {}): Promise<LotRow[]> {
    return lotsById(sqlOf(context), ids)
  }

  @InjectTransactionManager()
  async traceLot(lotId: string, @MedusaContext() context: Context = {}): Promise<Awaited<ReturnType<typeof traceLot>>> {
    return traceLot(sqlOf(context), lotId)
  }

  @InjectTransactionManager()
  async releaseLot(lotId: string, note: string | undefined, act: Act, @MedusaContext() context: Context = {}): Promise<void> {
    return lots.releaseLot(sqlOf(context), lotId, note, act)
  }

  @InjectTransactionManager()
  async holdLot(lotId: string, reason: string, act: Act, @MedusaContext() context: Context = {}): Promise<string[]> {
    return lots.holdLot(sqlOf(context), lotId, reason, act)
  }

  @InjectTransactionManager()
  async unholdLot(lotId: string, reason: string, act: Act, @MedusaContext() context: Context = {}): Promise<void> {
    return lots.unholdLot(sqlOf(context), lotId, reason, act)
  }

  @InjectTransactionManager()
  async disposeLot(lotId: string, reason: string, act: Act, @MedusaContext() context: Context = {}): Promise<number> {
    return lots.disposeLot(sqlOf(context), lotId, reason, act)
  }

  @InjectTransactionManager()
  async expireLots(today: string, act: Act, @MedusaContext() context: Context = {}): Promise<{ lot_id: string; order_ids: string[] }[]> {
    return lots.expireLots(sqlOf(context), today, act)
  }

  @InjectTransactionManager()
  async waitingOrders(lotId: string, @MedusaContext() context: Context = {}): Promise<string[]> {
    return lots.waitingOrders(sqlOf(context), lotId)
  }

  @InjectTransactionManager()
  async requestAdjustment(input: adjustments.AdjustmentRequest, @MedusaContext() context: Context = {}): Promise<string> {
    return adjustments.requestAdjustment(sqlOf(context), input)
  }

  /** Answers the id of the lot. */
  @InjectTransactionManager()
  async decideAdjustment(input: Act & { id: string; approve: boolean; note: string }, @MedusaContext() context: Context = {}): Promise<string> {
    return adjustments.decideAdjustment(sqlOf(context), input)
  }

  @InjectTransactionManager()
  async gateLots(lotIds: string[], today: string, @MedusaContext() context: Context = {}): Promise<GateLot[]> {
    return gateLots(sqlOf(context), lotIds, today)
  }

  @InjectTransactionManager()
  async gateStock(variantIds: string[], today: string, @MedusaContext() context: Context = {}): Promise<Awaited<ReturnType<typeof gateStock>>> {
    return gateStock(sqlOf(context), variantIds, today)
  }

  @InjectTransactionManager()
  async stockPolicy(@MedusaContext() context: Context = {}): Promise<levels.StockPolicy> {
    return levels.stockPolicy(sqlOf(context))
  }

  @InjectTransactionManager()
  async applyPolicy(policy: levels.StockPolicy, @MedusaContext() context: Context = {}): Promise<void> {
    return levels.applyPolicy(sqlOf(context), policy)
  }

  @InjectTransactionManager()
  async projectStale(@MedusaContext() context: Context = {}): Promise<number> {
    return levels.projectStale(sqlOf(context))
  }

  @InjectTransactionManager()
  async levelDifferences(@MedusaContext() context: Context = {}): Promise<levels.LevelDifference[]> {
    return levels.levelDifferences(sqlOf(context))
  }

  @InjectTransactionManager()
  async attachProjection(@MedusaContext() context: Context = {}): Promise<void> {
    return levels.attachProjection(sqlOf(context))
  }
}

export default TraceabilityModuleService
