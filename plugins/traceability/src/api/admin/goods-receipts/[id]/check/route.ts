import { actorOf, evaluateGate, requestLanguage } from "@anxin/compliance"
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { stockOf } from "../../../../../service-of"
import { gateInputOf } from "../../../../../workflows/goods-receipt/gate-input"

/** What the gate would say of posting now, with every finding; nothing is recorded. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { receipt, lines } = await stockOf(req.scope).receiptOnFile(req.params.id!)
  const { outcome, findings } = await evaluateGate(req.scope, "goods.receive", gateInputOf(receipt, lines), {
    actor: actorOf(req),
    preview: true,
  })
  const language = requestLanguage(req.headers)
  res.json({ outcome, findings: findings.map((finding) => ({ ...finding, message: finding.message[language] })) })
}
