import { generateEntityId } from "@medusajs/framework/utils"
import { lockSubject, type Sql } from "../../../db/sql"
import { returnError } from "../../../errors/return-errors"
import type { ReturnPhotoRow } from "./rows"

/** Photos that may wait for their request; a request takes ten. */
const MAX_WAITING = 20

export type NewPhoto = Pick<ReturnPhotoRow, "customer_id" | "file_id" | "content_type" | "keyed_hash">

/** Keeps which customer sent a file. Throws `returns.too_many_photos`. */
export async function savePhoto(sql: Sql, photo: NewPhoto): Promise<string> {
  await lockSubject(sql, `photos:${photo.customer_id}`)
  const [waiting] = await sql.execute<{ count: number }>(
    "select count(*)::int as count from return_photo where customer_id = ? and return_request_id is null",
    [photo.customer_id]
  )
  if (waiting!.count >= MAX_WAITING) throw returnError("too_many_photos")
  const id = generateEntityId(undefined, "rrph")
  await sql.execute("insert into return_photo (id, customer_id, file_id, content_type, keyed_hash) values (?, ?, ?, ?, ?)", [
    id,
    photo.customer_id,
    photo.file_id,
    photo.content_type,
    photo.keyed_hash,
  ])
  return id
}

/** Which of these photos are the customer's and belong to no request yet. */
export async function freePhotos(sql: Sql, ids: readonly string[], customerId: string): Promise<string[]> {
  const rows = await sql.execute<{ id: string }>(
    "select id from return_photo where id = any(?) and customer_id = ? and return_request_id is null",
    [[...ids], customerId]
  )
  return rows.map((row) => row.id)
}

/** Takes photos away that no request came for; answers their files. */
export async function dropForgottenPhotos(sql: Sql, before: Date): Promise<string[]> {
  const rows = await sql.execute<{ file_id: string }>(
    "delete from return_photo where return_request_id is null and created_at < ? returning file_id",
    [before]
  )
  return rows.map((row) => row.file_id)
}
