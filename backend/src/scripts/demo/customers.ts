import { randomBytes } from "node:crypto"
import { Modules } from "@medusajs/framework/utils"
import { createCustomerAccountWorkflow, createCustomerAddressesWorkflow } from "@medusajs/medusa/core-flows"
import { seedEnv } from "../seed-env"
import { CUSTOMERS, type DemoCustomer } from "./data/people"
import type { Demo } from "./demo"

/** An address in the fields that the shop uses (see its Chinese address). */
export const addressOf = ({ name, phone, region, street }: DemoCustomer) => ({
  first_name: name,
  last_name: "",
  phone,
  country_code: "cn",
  province: region.province,
  city: region.city,
  address_2: region.district,
  address_1: street,
  metadata: { region_code: region.code },
})

/** The sign-in that `npm start` prints; nobody knows the others' passwords. */
function loginOf(customer: DemoCustomer, index: number) {
  const told = index === 0 ? seedEnv.customer : undefined
  return told ?? { email: customer.email, password: randomBytes(24).toString("hex") }
}

async function createCustomer(demo: Demo, customer: DemoCustomer, login: { email: string; password: string }): Promise<string> {
  const auth = demo.container.resolve(Modules.AUTH)
  const [identity] = await auth.listAuthIdentities({ provider_identities: { entity_id: login.email, provider: "emailpass" } })
  const { authIdentity } = identity ? { authIdentity: identity } : await auth.register("emailpass", { body: login })
  const { result } = await createCustomerAccountWorkflow(demo.container).run({
    input: { authIdentityId: authIdentity!.id, customerData: { email: login.email, first_name: customer.name, phone: customer.phone } },
  })
  return result.id
}

/** Registers the customers that are missing, each with an address; answers their ids by key. */
export async function seedCustomers(demo: Demo): Promise<Map<string, string>> {
  const service = demo.container.resolve(Modules.CUSTOMER)
  const ids = new Map<string, string>()
  for (const [index, customer] of CUSTOMERS.entries()) {
    const login = loginOf(customer, index)
    const [known] = await service.listCustomers({ email: login.email, has_account: true }, { relations: ["addresses"] })
    const id = known?.id ?? (await createCustomer(demo, customer, login))
    if (!known?.addresses?.length) {
      const addresses = [{ ...addressOf(customer), customer_id: id, is_default_shipping: true }]
      await createCustomerAddressesWorkflow(demo.container).run({ input: { addresses } })
    }
    ids.set(customer.key, id)
  }
  return ids
}
