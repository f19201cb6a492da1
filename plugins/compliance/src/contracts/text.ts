/** A text that a person sees, in both languages of the shop. */
export interface BilingualText {
  zh: string
  en: string
}

/** The two languages of the shop; `zh` is the default. */
export type Language = keyof BilingualText
