import type { Edition } from "../vocabulary"
import { WORDING_TERMS, type WordingScope, type WordingTerm } from "./terms"

/** A term that was found in a text, with the words as they stand there. */
export interface WordingHit extends Pick<WordingTerm, "kind" | "severity" | "clause" | "reason"> {
  words: string
}

/** Banned and doubtful wording in one text, each term once. */
export function screenWording(text: string, scope: WordingScope): WordingHit[] {
  return WORDING_TERMS.filter((term) => term.scopes.includes(scope)).flatMap(({ kind, severity, clause, reason, pattern }) => {
    const words = pattern.exec(text)?.[0]
    return words ? [{ kind, severity, clause, reason, words }] : []
  })
}

/** The 2011 edition does not know the ban on "no additives"; there it is shown to whoever decides. */
export function screenLabelWording(text: string, edition: Edition): WordingHit[] {
  return screenWording(text, "label").map((hit) =>
    hit.kind === "no_addition" && edition === "GB7718-2011" ? { ...hit, severity: "notice" } : hit
  )
}
