import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { StockActResult } from "../../stock-act"
import { tellDifferences } from "../tell-differences"

/** Tells both roles of differences. Goods are in the house by now: if telling fails, the job tells them later. */
export const tellDifferencesStep = createStep("traceability-tell-differences-step", async ({ id }: StockActResult, { container }) => {
  try {
    await tellDifferences(container, id)
  } catch (cause) {
    container.resolve(ContainerRegistrationKeys.LOGGER).error(`goods receipt ${id}: differences not told yet`, cause as Error)
  }
  return new StepResponse(id)
})
