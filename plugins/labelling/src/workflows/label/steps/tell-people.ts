import type { AccessService } from "@anxin/compliance/contracts/services"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

type Notice = Parameters<AccessService["notifyRoles"]>[0]

/** Leaves a notice in the dashboard of those whose turn it is. A notice that was read is not taken back. */
export const tellPeopleStep = createStep("labelling-tell-people", async (notice: Notice, { container }) => {
  await container.resolve<AccessService>("access").notifyRoles(notice)
  return new StepResponse(undefined)
})
