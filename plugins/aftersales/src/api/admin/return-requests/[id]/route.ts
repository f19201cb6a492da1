import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { answerReturn } from "../../../../http/answer-return"

/** `GET /admin/return-requests/:id`: goods, lots, photos, findings, history, deadlines. */
export const GET = async (req: MedusaRequest, res: MedusaResponse): Promise<void> => answerReturn(req, res)
