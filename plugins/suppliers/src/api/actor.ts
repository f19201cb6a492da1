import { actorOf } from "@anxin/compliance"
import type { Actor } from "@anxin/compliance/contracts/access"
import type { MedusaRequest } from "@medusajs/framework/http"

/** The signed-in person behind a request; the admin guard has let them in. */
export const staffOf = (req: MedusaRequest): Actor => actorOf(req)
