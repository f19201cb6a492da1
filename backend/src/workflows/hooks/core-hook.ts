import type { MedusaContainer } from "@medusajs/framework/types"
import { StepResponse } from "@medusajs/framework/workflows-sdk"

type Handler<I, C> = (input: I, context: { container: MedusaContainer }) => Promise<StepResponse<unknown, C> | undefined>
type Compensation<C> = (input: C | undefined, context: { container: MedusaContainer }) => Promise<void>

/**
 * A core hook that exists at run time but is missing from the workflow's types
 * (`completeCart` shows only `validate`). The input type is what the installed core passes; the HTTP tests hold it.
 */
export function onCoreHook<I, C>(
  workflow: { hooks: object },
  name: string,
  handler: Handler<I, C>,
  compensation?: Compensation<C>
): void {
  const hooks = workflow.hooks as Record<string, ((handler: Handler<I, C>, compensation?: Compensation<C>) => void) | undefined>
  const register = hooks[name]
  if (!register) throw new Error(`core workflow has no hook "${name}"; the installed version of Medusa differs from the pinned one`)
  register(handler, compensation)
}
