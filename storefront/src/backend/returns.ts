import type { Finding } from "./backend-error"
import type { Caller } from "./cart"
import { call } from "./client"

export const RETURN_REASONS = ["no_reason", "quality_fault", "wrong_or_damaged", "recall"] as const
export type ReturnReason = (typeof RETURN_REASONS)[number]

export interface ReasonOption {
  reason: ReturnReason
  allowed: boolean
  /** Last day on which this reason may be named; `null` when no day ends it. */
  last_day: string | null
  findings: Finding[]
}

export interface ReturnOptions {
  lines: { order_line_id: string; quantity_returnable: number; reasons: ReasonOption[] }[]
}

export const RETURN_STATES = ["requested", "approved", "rejected", "goods_received", "refunded", "cancelled"] as const
export type ReturnState = (typeof RETURN_STATES)[number]

export interface ReturnRequest {
  id: string
  display_id: number
  order_id: string
  reason: ReturnReason
  status: ReturnState
  lines: { order_line_id: string; quantity: number }[]
  description: string | null
  photo_ids: string[]
  requested_at: string
  decide_by: string | null
  refund_by: string | null
  refund_amount: string | number | null
  findings: Finding[]
  history: { at: string; state: string; note: string | null }[]
}

export interface NewReturnRequest {
  order_id: string
  reason: ReturnReason
  lines: { order_line_id: string; quantity: number }[]
  description: string
  photo_ids?: string[]
}

const PATH = "/store/return-requests"

export const returnOptions = (order_id: string, caller: Caller) =>
  call<ReturnOptions>(`/store/orders/${encodeURIComponent(order_id)}/return-options`, caller)

export const listReturns = async (caller: Caller, order_id?: string): Promise<ReturnRequest[]> =>
  (await call<{ return_requests: ReturnRequest[] }>(PATH, { ...caller, query: { order_id } })).return_requests

export const getReturn = async (id: string, caller: Caller): Promise<ReturnRequest> =>
  (await call<{ return_request: ReturnRequest }>(`${PATH}/${encodeURIComponent(id)}`, caller)).return_request

export const requestReturn = async (body: NewReturnRequest, caller: Caller): Promise<ReturnRequest> =>
  (await call<{ return_request: ReturnRequest }>(PATH, { ...caller, body })).return_request

/** At most 10 MB, JPEG or PNG by content; the backend decides. */
export async function uploadReturnPhoto(file: File, caller: Caller): Promise<string> {
  const form = new FormData()
  form.set("file", file)
  return (await call<{ photo_id: string }>(`${PATH}/photos`, { ...caller, form })).photo_id
}

/** Takes a request back before the goods are. */
export const withdrawReturn = (id: string, caller: Caller) =>
  call(`${PATH}/${encodeURIComponent(id)}/cancel`, { ...caller, body: {} })
