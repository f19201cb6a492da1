import type { Context } from "@medusajs/framework/types"
import type { Actor } from "@anxin/compliance/contracts/access"

/** Raw SQL inside the transaction of the service method; `?` marks a parameter, arrays go into `any(?)`. */
export interface Sql {
  execute<T = Record<string, unknown>>(query: string, params?: readonly unknown[]): Promise<T[]>
}

/** The part of MikroORM's manager and of the knex transaction below it that is used here. */
interface Manager {
  getTransactionContext(): { raw(query: string, bindings: readonly unknown[]): Promise<{ rows: unknown[] }> } | undefined
}

/**
 * The transaction of a service call; a method without one could leave half a change behind. It speaks to the
 * driver directly, because MikroORM's own `execute` writes parameters into the text and knows no arrays.
 */
export function sqlOf(context: Context): Sql {
  const transaction = (context.transactionManager as unknown as Manager | undefined)?.getTransactionContext()
  if (!transaction) throw new Error("traceability: stock moves inside a transaction only")
  return {
    async execute<T>(query: string, params: readonly unknown[] = []) {
      return (await transaction.raw(query, params)).rows as T[]
    },
  }
}

/** Who did it and when; part of every write. */
export interface Act {
  actor: Actor
  at: Date
}

/** Serialises everything about one subject until the transaction ends; taken before any row lock. */
export async function lockSubject(sql: Sql, kind: "order" | "receipt", id: string): Promise<void> {
  await sql.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`traceability:${kind}:${id}`])
}
