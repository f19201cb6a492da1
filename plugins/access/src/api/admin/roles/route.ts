import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ROLE_CODES, ROLE_TITLES } from "../../../domain/roles"
import { accessPolicy } from "../../../guard/registry"

/** The matrix: every role with its name, every permission with the roles that hold it. */
export async function GET(_req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json({
    roles: ROLE_CODES.map((code) => ({ code, title: ROLE_TITLES[code] })),
    permissions: [...accessPolicy().grants.values()],
  })
}
