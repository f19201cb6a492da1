import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { holdListing, releaseListing } from "../../../listing/hold-listing"

/** Takes a published product off sale; undone by putting it back. */
export const holdListingStep = createStep(
  "labelling-hold-listing",
  async (input: { product_id: string }, { container }) => {
    const held = await holdListing(container, input.product_id)
    return new StepResponse({ held: held !== undefined }, held)
  },
  async (held, { container }) => {
    if (held) await releaseListing(container, held)
  }
)
