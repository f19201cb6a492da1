import type { AccessService, BilingualText, RoleCode } from "@anxin/compliance"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"
import type { Context, DAL } from "@medusajs/framework/types"
import { InjectTransactionManager, MedusaContext, MedusaService } from "@medusajs/framework/utils"
import { isRoleCode } from "../../domain/roles"
import { accessError } from "../../errors"
import RoleAssignment from "./models/role-assignment"
import StaffNotice from "./models/staff-notice"
import StaffNoticeRead from "./models/staff-notice-read"
import { noticePage, type NoticePage, type NoticeQuery } from "./notice-page"

type Transaction = Context<SqlEntityManager>

export interface HeldRole {
  role: RoleCode
  assigned_by: string
  assigned_at: Date
}

const OWNER: RoleCode = "owner"

class AccessModuleService extends MedusaService({ RoleAssignment, StaffNotice, StaffNoticeRead }) implements AccessService {
  /** Set by the base class, whose types do not say so. */
  declare protected readonly baseRepository_: DAL.RepositoryService

  /** Codes of the roles that a user or a secret API key holds now. */
  async rolesOf(userId: string): Promise<RoleCode[]> {
    const rows = await this.reader().execute<{ role: RoleCode }[]>(
      `select role from role_assignment where user_id = ? and deleted_at is null order by created_at, id`,
      [userId]
    )
    return rows.map((row) => row.role)
  }

  /** The roles of many users at once, with who granted them and when. */
  async rolesOfAll(userIds: string[]): Promise<Map<string, HeldRole[]>> {
    const rows = await this.listRoleAssignments({ user_id: userIds }, { order: { created_at: "ASC" } })
    const held = new Map<string, HeldRole[]>(userIds.map((id) => [id, []]))
    for (const { user_id, role, assigned_by, created_at } of rows) {
      held.get(user_id)?.push({ role: role as RoleCode, assigned_by, assigned_at: created_at })
    }
    return held
  }

  /** Grants a role; granting it again changes nothing. Throws `access.role_unknown`. */
  @InjectTransactionManager()
  async assignRole(
    input: { user_id: string; role: RoleCode; assigned_by: string },
    @MedusaContext() context: Transaction = {}
  ): Promise<void> {
    if (!isRoleCode(input.role)) throw accessError("role_unknown", { role: input.role })
    await this.lockRoles(context)
    const { user_id, role } = input
    const [held] = await this.listRoleAssignments({ user_id, role }, { take: 1 }, context)
    if (!held) await this.createRoleAssignments([input], context)
  }

  /** Throws `access.role_not_held`, and `access.last_owner` also when two owners revoke each other at once. */
  @InjectTransactionManager()
  async revokeRole(
    input: { user_id: string; role: RoleCode; revoked_by: string },
    @MedusaContext() context: Transaction = {}
  ): Promise<void> {
    await this.lockRoles(context)
    const roles = await this.heldUnderLock(input.user_id, context)
    if (!roles.includes(input.role)) throw accessError("role_not_held", { role: input.role })
    await this.endRoles(input.user_id, [input.role], input.revoked_by, context)
  }

  /** Takes every role away, before an account is closed. Throws `access.last_owner`. */
  @InjectTransactionManager()
  async revokeAllRoles(
    input: { user_id: string; revoked_by: string },
    @MedusaContext() context: Transaction = {}
  ): Promise<void> {
    await this.lockRoles(context)
    const roles = await this.heldUnderLock(input.user_id, context)
    if (roles.length) await this.endRoles(input.user_id, roles, input.revoked_by, context)
  }

  /** Tells everybody who holds one of the roles, now or later. */
  async notifyRoles(notice: { roles: RoleCode[]; code: string; message: BilingualText; subject_id: string }): Promise<void> {
    const { roles, code, message, subject_id } = notice
    const unknown = roles.find((role) => !isRoleCode(role))
    if (!roles.length || unknown) throw accessError("role_unknown", { role: unknown ?? "" })
    await this.createStaffNotices([{ roles: [...new Set(roles)], code, message_zh: message.zh, message_en: message.en, subject_id }])
  }

  /** A page of the notices for these roles, newest first, with the reader's own marks. */
  async noticesFor(query: NoticeQuery): Promise<NoticePage> {
    return noticePage(this.reader(), query)
  }

  /** Marks a notice as read; marking it again changes nothing. Throws `access.notice_unknown` also for other roles' notices. */
  async markNoticeRead(input: { notice_id: string; user_id: string; roles: RoleCode[] }): Promise<void> {
    const [notice] = await this.listStaffNotices({ id: input.notice_id }, { take: 1 })
    const mine = notice?.roles.some((role) => input.roles.includes(role as RoleCode))
    if (!mine) throw accessError("notice_unknown", { notice_id: input.notice_id })
    const { notice_id, user_id } = input
    await this.upsertRead(notice_id, user_id)
  }

  @InjectTransactionManager()
  protected async upsertRead(noticeId: string, userId: string, @MedusaContext() context: Transaction = {}): Promise<void> {
    // Two tabs may mark it at once: the second finds the lock's holder's row.
    await this.lock(context, `anxin.access.read:${userId}`)
    const row = { notice_id: noticeId, user_id: userId }
    const [read] = await this.listStaffNoticeReads(row, { take: 1 }, context)
    if (!read) await this.createStaffNoticeReads([row], context)
  }

  private reader(): SqlEntityManager {
    return this.baseRepository_.getFreshManager<SqlEntityManager>()
  }

  private async lock({ transactionManager }: Transaction, key: string): Promise<void> {
    await transactionManager!.execute(`select pg_advisory_xact_lock(hashtextextended(?, 0))`, [key])
  }

  /** Role changes queue behind each other, or the last two owners could remove each other. */
  private lockRoles(context: Transaction): Promise<void> {
    return this.lock(context, "anxin.access.roles")
  }

  private async heldUnderLock(userId: string, context: Transaction): Promise<RoleCode[]> {
    const rows = await this.listRoleAssignments({ user_id: userId }, { select: ["role"] }, context)
    return rows.map((row) => row.role as RoleCode)
  }

  private async endRoles(userId: string, roles: RoleCode[], by: string, context: Transaction): Promise<void> {
    if (roles.includes(OWNER)) {
      const [, owners] = await this.listAndCountRoleAssignments({ role: OWNER }, { take: 1 }, context)
      if (owners <= 1) throw accessError("last_owner", { user_id: userId })
    }
    await context.transactionManager!.execute(
      `update role_assignment set deleted_at = now(), updated_at = now(), revoked_by = ?
       where user_id = ? and role = any(string_to_array(?, ',')) and deleted_at is null`,
      [by, userId, roles.join(",")]
    )
  }
}

export default AccessModuleService
