import type { NoticeTone } from "../ui/notice"

/** What a notice says, ready to show: words are already in the reader's language. */
export interface NoticeData {
  tone: NoticeTone
  title: string
  lines: string[]
  /** What the reader can do about it. */
  hint?: string
  /** Stable code, for a call to the hotline. */
  code?: string
  /** The way on, a path without language. */
  link?: { href: string; label: string }
}

/** What a server action answers to its form. `values` fill the fields again; passwords are never among them. */
export interface FormState {
  status: "idle" | "failed" | "done"
  notice?: NoticeData
  fields: Record<string, string>
  values: Record<string, string>
}

export const IDLE: FormState = { status: "idle", fields: {}, values: {} }

export type FormAction = (state: FormState, data: FormData) => Promise<FormState>
