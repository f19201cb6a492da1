import { randomUUID } from "node:crypto"
import { HttpClient } from "../../support/http-client"
import { shop } from "../../support/shop"

export interface Invited {
  client: HttpClient
  id: string
  email: string
}

/** A new member of staff by the only way there is: invited by the owner, accepted, signed in; without any role. */
export async function invitedStaff(): Promise<Invited> {
  const email = `invited-${randomUUID()}@anxin.test`
  const password = "an-invited-member-of-staff"
  const owner = await shop.staff("owner")
  const invited = await owner.post("/admin/invites", { email })
  const registered = await shop.api().post("/auth/user/emailpass/register", { email, password })
  const accepted = await shop
    .api()
    .post(`/admin/invites/accept?token=${invited.body.invite.token}`, { email }, { authorization: `Bearer ${registered.body.token}` })
  if (accepted.status !== 200) throw new Error(`accepting answered ${accepted.status}: ${JSON.stringify(accepted.body)}`)
  const { body } = await shop.api().post("/auth/user/emailpass", { email, password })
  return { client: shop.api().with({ authorization: `Bearer ${body.token}` }), id: accepted.body.user.id, email }
}

/** A secret API key, as its holder uses it. */
export async function secretKey(): Promise<{ client: HttpClient; id: string }> {
  const owner = await shop.staff("owner")
  const created = await owner.post("/admin/api-keys", { title: `probe ${randomUUID()}`, type: "secret" })
  const { id, token } = created.body.api_key
  const basic = Buffer.from(`${token}:`).toString("base64")
  return { client: shop.api().with({ authorization: `Basic ${basic}` }), id }
}
