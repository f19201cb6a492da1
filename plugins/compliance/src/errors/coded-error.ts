import { MedusaError } from "@medusajs/framework/utils"
import type { BilingualText, RuleFinding } from "../contracts"

/** Type of Medusa errors that a coded error maps to, and so its HTTP status. */
export type CodedErrorType = "invalid_data" | "not_found" | "not_allowed" | "unauthorized" | "forbidden" | "conflict" | "unexpected_state"

const STATUS: Record<CodedErrorType, number> = {
  invalid_data: 400,
  not_allowed: 400,
  unauthorized: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  unexpected_state: 500,
}

/**
 * The only error class that our code throws: a stable code and a message in both languages.
 * All of it is own properties, because the workflow engine copies own properties and nothing else.
 */
export class CodedError extends MedusaError {
  readonly __isCodedError = true as const
  readonly status: number
  readonly messages: BilingualText
  readonly details?: Record<string, unknown>
  findings?: RuleFinding[]

  constructor(
    type: CodedErrorType,
    code: string,
    messages: BilingualText,
    details?: Record<string, unknown>,
    status: number = STATUS[type]
  ) {
    super(type, messages.en, code)
    this.name = "CodedError"
    this.status = status
    this.messages = messages
    this.details = details
  }
}

/** True for a coded error, also after the workflow engine has copied it to a plain object. */
export function isCodedError(error: unknown): error is CodedError {
  return typeof error === "object" && error !== null && "__isCodedError" in error && error.__isCodedError === true
}
