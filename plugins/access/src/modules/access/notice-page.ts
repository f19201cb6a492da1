import type { BilingualText, RoleCode } from "@anxin/compliance"
import type { SqlEntityManager } from "@medusajs/framework/mikro-orm/knex"

export interface NoticeQuery {
  user_id: string
  roles: RoleCode[]
  unread_only: boolean
  limit: number
  offset: number
}

export interface NoticeView {
  id: string
  roles: RoleCode[]
  code: string
  message: BilingualText
  subject_id: string
  created_at: Date
  /** `null`: the reader has not marked it. */
  read_at: Date | null
}

export interface NoticePage {
  notices: NoticeView[]
  count: number
  unread_count: number
}

interface Row {
  id: string
  roles: RoleCode[]
  code: string
  message_zh: string
  message_en: string
  subject_id: string
  created_at: Date
  read_at: Date | null
}

const FROM = `from staff_notice n
  left join staff_notice_read r on r.notice_id = n.id and r.user_id = ? and r.deleted_at is null
  where n.deleted_at is null and n.roles && string_to_array(?, ',')`

/** One page of notices and both counts, in two statements. */
export async function noticePage(manager: SqlEntityManager, query: NoticeQuery): Promise<NoticePage> {
  const scope = [query.user_id, query.roles.join(",")]
  const [totals] = await manager.execute<{ count: string; unread: string }[]>(
    `select count(*) as count, count(*) filter (where r.id is null) as unread ${FROM}`,
    scope
  )
  const rows = await manager.execute<Row[]>(
    `select n.id, n.roles, n.code, n.message_zh, n.message_en, n.subject_id, n.created_at, r.created_at as read_at
     ${FROM} ${query.unread_only ? "and r.id is null" : ""} order by n.created_at desc, n.id desc limit ? offset ?`,
    [...scope, query.limit, query.offset]
  )
  const unread_count = Number(totals?.unread ?? 0)
  const notices = rows.map(({ message_zh: zh, message_en: en, ...row }) => ({ ...row, message: { zh, en } }))
  return { notices, count: query.unread_only ? unread_count : Number(totals?.count ?? 0), unread_count }
}
