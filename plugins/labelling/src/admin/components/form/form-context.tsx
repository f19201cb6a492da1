import { createContext, useContext } from "react"
import type { Gap } from "../../../domain/gaps"
import type { LabelContent } from "../../../domain/label-content"
import type { Draft } from "../../lib/draft"

interface LabelForm {
  draft: Draft
  change(change: Partial<Draft>): void
  gaps: readonly Gap[]
}

const Context = createContext<LabelForm | undefined>(undefined)

/** The label on screen for all fields below. */
export const LabelFormProvider = Context.Provider

/** The label on screen; `wrong` tells whether a gap that denies speaks of a field. */
export function useLabelForm() {
  const form = useContext(Context)
  if (!form) throw new Error("labelling: a label field stands outside its form")
  const wrong = (field: keyof LabelContent) => form.gaps.some((gap) => gap.field === field && gap.severity === "deny")
  return { ...form, wrong }
}
