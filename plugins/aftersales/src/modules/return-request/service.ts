import type { Actor } from "@anxin/compliance/contracts/access"
import type { Context } from "@medusajs/framework/types"
import { generateEntityId, InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { sqlOf } from "../../db/sql"
import { returnError } from "../../errors/return-errors"
import RaisedNotice from "./models/raised-notice"
import ReturnEvent from "./models/return-event"
import ReturnLine from "./models/return-line"
import ReturnPhoto from "./models/return-photo"
import ReturnRefund from "./models/return-refund"
import ReturnRequest from "./models/return-request"
import ReturnableLine from "./models/returnable-line"
import * as change from "./sql/change-status"
import { createRequest, releaseUnits, type NewReturnRequest } from "./sql/create-request"
import { dropForgottenPhotos, freePhotos, savePhoto, type NewPhoto } from "./sql/photos"
import * as reads from "./sql/reads"
import * as refunds from "./sql/refunds"
import type { ReturnFile, ReturnRefundRow } from "./sql/rows"

const Tables = MedusaService({ ReturnRequest, ReturnLine, ReturnableLine, ReturnPhoto, ReturnEvent, ReturnRefund, RaisedNotice })

/** What a refund of one request has to know about the others of its order. */
export interface SettledBefore {
  paid: reads.FrozenLine[]
  lines: reads.SettledLine[]
  /** The freight of the order went back already. */
  freight: boolean
}

/** Return requests. Every method is one transaction; what they throw stands with the functions. */
class ReturnRequestModuleService extends Tables {
  @InjectTransactionManager()
  async openRequest(input: NewReturnRequest, @MedusaContext() context: Context = {}): Promise<string> {
    return createRequest(sqlOf(context), input)
  }

  /** The mirror of `openRequest`: the request was never answered, so it leaves no trace but its gate decision. */
  @InjectTransactionManager()
  async dropRequest(id: string, @MedusaContext() context: Context = {}): Promise<void> {
    const sql = sqlOf(context)
    await change.lockRequest(sql, id)
    await releaseUnits(sql, await change.linesOf(sql, [id]))
    await sql.execute("update return_photo set return_request_id = null where return_request_id = ?", [id])
    await sql.execute("delete from return_line where return_request_id = ?", [id])
    await sql.execute("delete from return_request where id = ?", [id])
  }

  @InjectTransactionManager()
  async changeStatus(input: change.StatusChange, @MedusaContext() context: Context = {}): Promise<change.StatusUndo> {
    return change.changeStatus(sqlOf(context), input)
  }

  @InjectTransactionManager()
  async restoreStatus(undo: change.StatusUndo, actor: Actor, at: Date, @MedusaContext() context: Context = {}): Promise<void> {
    await change.restoreStatus(sqlOf(context), undo, actor, at)
  }

  /** One request with lines, history and photos. Throws `returns.request_not_found`. */
  @InjectTransactionManager()
  async requestFile(id: string, @MedusaContext() context: Context = {}): Promise<ReturnFile> {
    const file = await reads.byId(sqlOf(context), id)
    if (!file) throw returnError("request_not_found", { return_request_id: id })
    return file
  }

  @InjectTransactionManager()
  async queue(filter: reads.QueueFilter, @MedusaContext() context: Context = {}): Promise<{ requests: ReturnFile[]; count: number }> {
    return reads.queue(sqlOf(context), filter)
  }

  @InjectTransactionManager()
  async requestsOfCustomer(
    customerId: string,
    orderId: string | undefined,
    @MedusaContext() context: Context = {}
  ): Promise<ReturnFile[]> {
    return reads.ofCustomer(sqlOf(context), customerId, orderId)
  }

  @InjectTransactionManager()
  async claimedUnits(orderId: string, @MedusaContext() context: Context = {}): Promise<Map<string, number>> {
    return reads.claimedUnits(sqlOf(context), orderId)
  }

  /** What was paid for the lines, and what other requests of the order took back and refunded. */
  @InjectTransactionManager()
  async settledBefore(orderId: string, requestId: string, @MedusaContext() context: Context = {}): Promise<SettledBefore> {
    const sql = sqlOf(context)
    return {
      paid: await reads.frozenLines(sql, orderId),
      lines: await reads.settledUnits(sql, orderId, requestId),
      freight: await reads.settledFreight(sql, orderId, requestId),
    }
  }

  @InjectTransactionManager()
  async openDeadlines(@MedusaContext() context: Context = {}): Promise<reads.OverdueRequest[]> {
    return reads.openRequests(sqlOf(context))
  }

  @InjectTransactionManager()
  async claimRefund(claim: refunds.RefundClaim, @MedusaContext() context: Context = {}): Promise<ReturnRefundRow> {
    return refunds.claimRefund(sqlOf(context), claim)
  }

  @InjectTransactionManager()
  async dropRefund(id: string, @MedusaContext() context: Context = {}): Promise<void> {
    await refunds.dropRefund(sqlOf(context), id)
  }

  @InjectTransactionManager()
  async yieldRefund(id: string, @MedusaContext() context: Context = {}): Promise<void> {
    await refunds.yieldRefund(sqlOf(context), id)
  }

  @InjectTransactionManager()
  async finishRefund(id: string, at: Date, @MedusaContext() context: Context = {}): Promise<void> {
    await refunds.finishRefund(sqlOf(context), id, at)
  }

  @InjectTransactionManager()
  async savePhoto(photo: NewPhoto, @MedusaContext() context: Context = {}): Promise<string> {
    return savePhoto(sqlOf(context), photo)
  }

  @InjectTransactionManager()
  async freePhotos(ids: string[], customerId: string, @MedusaContext() context: Context = {}): Promise<string[]> {
    return freePhotos(sqlOf(context), ids, customerId)
  }

  @InjectTransactionManager()
  async dropForgottenPhotos(before: Date, @MedusaContext() context: Context = {}): Promise<string[]> {
    return dropForgottenPhotos(sqlOf(context), before)
  }

  /** True for the one caller that is to raise this notice; everybody else was told before. */
  @InjectTransactionManager()
  async raiseOnce(code: string, subjectId: string, @MedusaContext() context: Context = {}): Promise<boolean> {
    const rows = await sqlOf(context).execute(
      "insert into raised_notice (id, code, subject_id) values (?, ?, ?) on conflict (code, subject_id) where deleted_at is null do nothing returning id",
      [generateEntityId(undefined, "rnot"), code, subjectId]
    )
    return rows.length > 0
  }

  /** The mirror of `raiseOnce`, when telling failed. */
  @InjectTransactionManager()
  async unraise(code: string, subjectId: string, @MedusaContext() context: Context = {}): Promise<void> {
    await sqlOf(context).execute("delete from raised_notice where code = ? and subject_id = ?", [code, subjectId])
  }
}

export default ReturnRequestModuleService
