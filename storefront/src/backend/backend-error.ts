/** One finding of a gate, as the backend words it in the reader's language. */
export interface Finding {
  rule: string
  clause: string
  code: string
  message: string
  outcome?: "deny" | "notice"
}

export interface ErrorBody {
  code?: string
  type?: string
  message?: string
  details?: Record<string, unknown>
  findings?: Finding[]
}

/** What the backend refused, or that it could not be reached (`status` 0, code `shop.unreachable`). */
export class BackendError extends Error {
  readonly code: string
  readonly findings: Finding[]
  /** What is wrong with the fields that were sent, in the reader's language. */
  readonly issues: string[]

  constructor(
    readonly status: number,
    readonly body: ErrorBody
  ) {
    super(body.message ?? `backend answered ${status}`)
    this.name = "BackendError"
    // Medusa's own errors carry the kind in `type`; ours carry `plugin.reason` in `code`.
    this.code = body.code ?? body.type ?? "unknown_error"
    this.findings = body.findings ?? []
    const issues = body.details?.issues
    this.issues = Array.isArray(issues) ? issues.map((issue: { message: string }) => issue.message) : []
  }
}

export const isBackendError = (error: unknown): error is BackendError => error instanceof BackendError

/** Not signed in, or no longer: the token ran out or was never one. */
export const isSignedOut = (error: unknown): boolean => isBackendError(error) && error.status === 401

/** Absent, or somebody else's: the backend answers both alike on purpose. */
export const isAbsent = (error: unknown): boolean => isBackendError(error) && (error.status === 404 || error.status === 403)
