import { ALLERGENS, type Allergen } from "../vocabulary"
import { CERTAIN_WORDS, EXEMPT_PHRASES, FLAVOURINGS, LIKELY_WORDS } from "./words"

export interface FoundAllergen {
  allergen: Allergen
  /** The word that gave it away. */
  word: string
  certain: boolean
}

/**
 * Groups that a Chinese list of ingredients names, once each. It finds what is forgotten; that it finds
 * nothing proves nothing.
 */
export function findAllergens(ingredients: string): FoundAllergen[] {
  const text = EXEMPT_PHRASES.reduce((rest, phrase) => rest.replaceAll(phrase, " "), ingredients.replace(FLAVOURINGS, " "))
  return ALLERGENS.flatMap((allergen): FoundAllergen[] => {
    const certain = CERTAIN_WORDS[allergen].find((word) => text.includes(word))
    if (certain) return [{ allergen, word: certain, certain: true }]
    const likely = LIKELY_WORDS[allergen]?.find((word) => text.includes(word))
    return likely ? [{ allergen, word: likely, certain: false }] : []
  })
}
