import type { Context } from "@medusajs/framework/types"

/** Raw SQL in the transaction of a service method; `?` marks a parameter, arrays go into `any(?)`. */
export interface Sql {
  execute<T = Record<string, unknown>>(query: string, params?: readonly unknown[]): Promise<T[]>
}

/** The part of MikroORM's manager and of the knex transaction below it that is used here. */
interface Manager {
  getTransactionContext(): { raw(query: string, bindings: readonly unknown[]): Promise<{ rows: unknown[] }> } | undefined
}

/**
 * The transaction of a service call. It speaks to the driver directly, because MikroORM's own `execute` writes
 * parameters into the text and knows no arrays.
 */
export function sqlOf(context: Context): Sql {
  const transaction = (context.transactionManager as unknown as Manager | undefined)?.getTransactionContext()
  if (!transaction) throw new Error("aftersales: raw SQL runs inside a transaction only")
  return {
    async execute<T>(query: string, params: readonly unknown[] = []) {
      return (await transaction.raw(query, params)).rows as T[]
    },
  }
}

/** Serialises everything about one subject until the transaction ends; taken before any row lock. */
export async function lockSubject(sql: Sql, subject: string): Promise<void> {
  await sql.execute("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`aftersales:${subject}`])
}

/** Whether an error is PostgreSQL's refusal by this constraint or unique index. */
export function isViolationOf(error: unknown, constraint: string): boolean {
  return typeof error === "object" && error !== null && "constraint" in error && error.constraint === constraint
}
