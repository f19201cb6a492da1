import { randomUUID } from "node:crypto"
import { Client, type QueryResultRow } from "pg"
import type { RoleCode } from "../../plugins/compliance/src/contracts/access"
import type { ShopAddress } from "./backend"
import { HttpClient } from "./http-client"
import { STAFF_PASSWORD, staffEmail } from "./roles"

const variable = `ANXIN_TEST_SHOP_${process.env.JEST_WORKER_ID ?? "1"}`

function address(): ShopAddress {
  const json = process.env[variable] ?? process.env.ANXIN_TEST_SHOP_1
  if (!json) throw new Error(`${variable} is not set: run this file in the jest project "http"`)
  return JSON.parse(json) as ShopAddress
}

const bearer = (token: string) => ({ authorization: `Bearer ${token}` })

const staffTokens = new Map<RoleCode, string>()

async function signIn(actor: "user" | "customer", email: string, password: string): Promise<string> {
  const answer = await shop.api().post(`/auth/${actor}/emailpass`, { email, password })
  if (answer.status !== 200) throw new Error(`sign-in of ${email} answered ${answer.status}: ${JSON.stringify(answer.body)}`)
  return answer.body.token as string
}

/** A customer of the test shop, signed in. */
export interface TestCustomer extends HttpClient {
  email: string
  id: string
}

/** The running shop as tests see it: real HTTP, real database. */
export const shop = {
  get address(): ShopAddress {
    return address()
  },

  /** Nobody in particular: no key, no token. */
  api(): HttpClient {
    return new HttpClient(address().url)
  },

  /** A visitor of the storefront: publishable key, not signed in. */
  store(): HttpClient {
    return shop.api().with({ "x-publishable-api-key": address().publishable_key })
  },

  /** The staff member who holds a role. */
  async staff(role: RoleCode): Promise<HttpClient> {
    let token = staffTokens.get(role)
    if (!token) staffTokens.set(role, (token = await signIn("user", staffEmail(role), STAFF_PASSWORD)))
    return shop.api().with(bearer(token))
  },

  /** Registers a fresh customer and signs in. */
  async customer(): Promise<TestCustomer> {
    const email = `c-${randomUUID()}@anxin.test`
    const password = "a-customer-of-the-test-shop"
    const registered = await shop.api().post("/auth/customer/emailpass/register", { email, password })
    const created = await shop.store().post("/store/customers", { email }, bearer(registered.body.token))
    if (created.status !== 200) throw new Error(`registering answered ${created.status}: ${JSON.stringify(created.body)}`)
    const client = shop.store().with(bearer(await signIn("customer", email, password)))
    return Object.assign(client, { email, id: created.body.customer.id as string })
  },

  /** SQL as superuser on this shop's database: moves dates, injects faults, looks at rows. */
  async sql<R extends QueryResultRow = any>(text: string, params: unknown[] = []): Promise<R[]> {
    const client = new Client({ connectionString: address().sql_url })
    await client.connect()
    try {
      return (await client.query<R>(text, params)).rows
    } finally {
      await client.end()
    }
  },
}
