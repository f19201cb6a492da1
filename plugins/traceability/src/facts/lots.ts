import { defineFactProvider } from "@anxin/compliance"
import type { CartLineSubject } from "@anxin/compliance/contracts/gates"
import "./types"
import { neighbour, stockOf } from "../service-of"

/** Fact `lots`: what a cart needs and every lot that could or could not cover it. */
export const lotFacts = defineFactProvider({
  name: "lots",
  async load({ container, input, today }) {
    const { lines } = input as { lines: CartLineSubject[] }
    const ids = [...new Set(lines.map((line) => line.variant_id))]
    const [stock, labels] = await Promise.all([
      stockOf(container).gateStock(ids, today),
      neighbour(container, "labelling").activeLabels(ids),
    ])
    const min_remaining_days = Object.fromEntries([...labels].map(([id, label]) => [id, label.min_remaining_days]))
    return { ...stock, min_remaining_days }
  },
})
