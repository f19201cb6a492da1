import { actorOf } from "@anxin/compliance"
import type { MedusaRequest } from "@medusajs/framework/http"
import type { StockActInput, StockActResult } from "../workflows/stock-act"

type Workflow<I> = (scope: MedusaRequest["scope"]) => { run(args: { input: I }): Promise<{ result: unknown }> }

/** Runs an act on what the path names, in the name of whoever asks. */
export async function runAct<I extends StockActInput>(
  req: MedusaRequest,
  workflow: Workflow<I>,
  input: Omit<I, keyof StockActInput>
): Promise<StockActResult> {
  const whole = { ...input, id: req.params.id, actor: actorOf(req) } as unknown as I
  const { result } = await workflow(req.scope).run({ input: whole })
  return result as StockActResult
}
