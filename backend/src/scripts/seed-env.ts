import { z } from "@medusajs/framework/zod"

const login = z.object({ role: z.string(), email: z.email(), password: z.string().min(12) })

const schema = z.object({
  /** JSON list of the staff to create. */
  ANXIN_SEED_STAFF: z.string().default("[]"),
  /** JSON of the customer whose sign-in is told; of the demo shop only. */
  ANXIN_SEED_CUSTOMER: z.string().optional(),
  /** File that gets the ids which scripts need, as JSON. */
  ANXIN_SEED_OUTPUT: z.string().optional(),
})

const parsed = schema.parse(process.env)

export type StaffLogin = z.infer<typeof login>

/** What `npm start` and the tests hand to the seed scripts. */
export const seedEnv = {
  staff: z.array(login).parse(JSON.parse(parsed.ANXIN_SEED_STAFF)),
  customer: parsed.ANXIN_SEED_CUSTOMER ? login.parse(JSON.parse(parsed.ANXIN_SEED_CUSTOMER)) : undefined,
  output: parsed.ANXIN_SEED_OUTPUT,
}
