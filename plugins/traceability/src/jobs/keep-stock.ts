import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { stockOf } from "../service-of"
import { tellDifferences } from "../workflows/goods-receipt/tell-differences"
import { isBehind, keepStock } from "../workflows/keep-stock"

/** The first run of a process catches up with whatever happened while it was down. */
let startedUp = false

/** Right after start and after legal midnight the stock is brought to the day; between, only what is owed is told. */
export default async function keepStockJob(container: MedusaContainer): Promise<void> {
  if (!startedUp || (await isBehind(container))) {
    await keepStock(container)
    startedUp = true
  }
  for (const id of await stockOf(container).untoldDifferences()) {
    await tellDifferences(container, id).catch((cause: Error) =>
      container.resolve(ContainerRegistrationKeys.LOGGER).error(`goods receipt ${id}: differences not told yet`, cause)
    )
  }
}

export const config = { name: "traceability-keep-stock", schedule: "* * * * *" }
