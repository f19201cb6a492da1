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
import { allocateOrder, allocationsOfOrder, releaseOrder } from "./sql/allocate-order"
import { availability, nextLots } from "./sql/availability"
import { sqlOf } from "./sql/connection"
import { recordReturn } from "./sql/customer-return"
import { checkDispatch, recordDispatch } from "./sql/dispatch"
import { projectLevels } from "./sql/levels"
import { toFrozen } from "./sql/rows"

/** The plain table of generated reads; stock itself changes only through the methods below. */
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

class TraceabilityModuleService extends Tables implements TraceabilityService {
  @InjectTransactionManager()
  async availability(variantIds: string[], @MedusaContext() context: Context = {}): Promise<Map<string, number>> {
    return availability(sqlOf(context), variantIds)
  }

  @InjectTransactionManager()
  async nextLots(variantIds: string[], @MedusaContext() context: Context = {}): Promise<Map<string, NextLot>> {
    return nextLots(sqlOf(context), variantIds)
  }

  @InjectTransactionManager()
  async allocateOrder(input: AllocateOrderInput, @MedusaContext() context: Context = {}): Promise<FrozenAllocation[]> {
    return allocateOrder(sqlOf(context), input)
  }

  @InjectTransactionManager()
  async releaseOrder(orderId: string, actor: Actor, @MedusaContext() context: Context = {}): Promise<void> {
    await releaseOrder(sqlOf(context), orderId, actor, "order was not placed")
  }

  @InjectTransactionManager()
  async allocationsOfOrder(orderId: string, @MedusaContext() context: Context = {}): Promise<FrozenAllocation[]> {
    return (await allocationsOfOrder(sqlOf(context), orderId)).map(toFrozen)
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
    await releaseOrder(sqlOf(context), input.order_id, input.actor, input.reason)
  }

  @InjectTransactionManager()
  async projectLevels(inventoryItemIds: string[], @MedusaContext() context: Context = {}): Promise<void> {
    await projectLevels(sqlOf(context), inventoryItemIds)
  }
}

export default TraceabilityModuleService
