import type { Context } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { sqlOf } from "../../db/sql"
import type { PickState } from "../../domain/delivery-state"
import { deliveryError } from "../../errors/delivery-errors"
import OrderReceipt from "./models/order-receipt"
import Parcel from "./models/parcel"
import PickTask from "./models/pick-task"
import * as parcels from "./sql/parcels"
import * as tasks from "./sql/pick-tasks"
import * as reads from "./sql/reads"
import type { OrderDelivery, ParcelRow, PickTaskRow } from "./sql/rows"

/** Pick tasks, parcels and receipt. Every method is one transaction; what they throw stands with the functions. */
class DeliveryModuleService extends MedusaService({ PickTask, Parcel, OrderReceipt }) {
  @InjectTransactionManager()
  async ensurePickTask(
    input: tasks.NewPickTask,
    @MedusaContext() context: Context = {}
  ): Promise<{ task: PickTaskRow; created: boolean }> {
    return tasks.ensureTask(sqlOf(context), input)
  }

  @InjectTransactionManager()
  async startPicking(input: { id: string; by: string; at: Date }, @MedusaContext() context: Context = {}): Promise<PickTaskRow> {
    return tasks.startTask(sqlOf(context), input)
  }

  @InjectTransactionManager()
  async claimParcel(
    claim: parcels.ParcelClaim,
    @MedusaContext() context: Context = {}
  ): Promise<{ parcel: ParcelRow; created: boolean }> {
    return parcels.claimParcel(sqlOf(context), claim)
  }

  @InjectTransactionManager()
  async sameParcel(identity: parcels.ParcelIdentity, @MedusaContext() context: Context = {}): Promise<ParcelRow | undefined> {
    return parcels.sameParcel(sqlOf(context), identity)
  }

  @InjectTransactionManager()
  async releaseParcel(id: string, @MedusaContext() context: Context = {}): Promise<void> {
    await parcels.releaseParcel(sqlOf(context), id)
  }

  @InjectTransactionManager()
  async completeParcel(
    input: parcels.ParcelCompletion,
    @MedusaContext() context: Context = {}
  ): Promise<{ parcel_id: string; was: PickState }> {
    return parcels.completeParcel(sqlOf(context), input)
  }

  @InjectTransactionManager()
  async reclaimParcel(input: { parcel_id: string; was: PickState }, @MedusaContext() context: Context = {}): Promise<void> {
    await parcels.reclaimParcel(sqlOf(context), input)
  }

  @InjectTransactionManager()
  async recordHandOver(input: parcels.HandOver, @MedusaContext() context: Context = {}): Promise<ParcelRow> {
    return parcels.recordHandOver(sqlOf(context), input)
  }

  @InjectTransactionManager()
  async confirmReceipt(input: tasks.ReceiptConfirmation, @MedusaContext() context: Context = {}): Promise<void> {
    await tasks.confirmReceipt(sqlOf(context), input)
  }

  @InjectTransactionManager()
  async cancelPickTask(
    input: tasks.Cancellation,
    @MedusaContext() context: Context = {}
  ): Promise<{ id: string; was: PickState }> {
    return tasks.cancelTask(sqlOf(context), input)
  }

  @InjectTransactionManager()
  async reopenPickTask(input: { id: string; was: PickState }, @MedusaContext() context: Context = {}): Promise<void> {
    await tasks.reopenTask(sqlOf(context), input)
  }

  /** The way of each order, by order id. */
  @InjectTransactionManager()
  async deliveriesOf(orderIds: string[], @MedusaContext() context: Context = {}): Promise<Map<string, OrderDelivery>> {
    return reads.deliveriesOf(sqlOf(context), orderIds)
  }

  /** One task. Throws `delivery.pick_task_not_found`. */
  async pickTask(id: string): Promise<PickTaskRow> {
    const [task] = await this.listPickTasks({ id })
    if (!task) throw deliveryError("pick_task_not_found", { pick_task_id: id })
    return task as PickTaskRow
  }

  /** One parcel. Throws `delivery.parcel_not_found`. */
  async parcel(id: string): Promise<ParcelRow> {
    const [parcel] = await this.listParcels({ id })
    if (!parcel) throw deliveryError("parcel_not_found", { parcel_id: id })
    return parcel as unknown as ParcelRow
  }

  @InjectTransactionManager()
  async pickTaskPage(
    states: PickState[],
    page: reads.Page,
    @MedusaContext() context: Context = {}
  ): Promise<{ tasks: reads.PickTaskListItem[]; count: number }> {
    return reads.listTasks(sqlOf(context), states, page)
  }

  @InjectTransactionManager()
  async parcelPage(
    filter: reads.ParcelFilter,
    page: reads.Page,
    @MedusaContext() context: Context = {}
  ): Promise<{ parcels: ParcelRow[]; count: number }> {
    return reads.listParcels(sqlOf(context), filter, page)
  }

  @InjectTransactionManager()
  async interruptedParcels(before: Date, @MedusaContext() context: Context = {}): Promise<ParcelRow[]> {
    return reads.interruptedParcels(sqlOf(context), before)
  }

  @InjectTransactionManager()
  async ordersWithoutTask(orderIds: string[], @MedusaContext() context: Context = {}): Promise<string[]> {
    return reads.withoutTask(sqlOf(context), orderIds)
  }
}

export default DeliveryModuleService
