import type { PartyChanges, PartyInput } from "../domain/decisions/party-details"
import type { PartyKind } from "../domain/vocabulary"

interface Bilingual {
  zh: string
  en: string
}

/** Details as requests carry them. */
interface DetailsBody {
  name?: Bilingual
  address?: Bilingual
  contact?: string
  goods_kinds?: string[]
  icp_number?: string | null
  public_security_number?: string | null
  hotline?: string | null
}

/** From a request's nested texts to the columns; what the request leaves out stays out. */
export function changesFrom({ name, address, ...rest }: DetailsBody): PartyChanges {
  const changes = {
    ...rest,
    ...(name ? { name_zh: name.zh, name_en: name.en } : {}),
    ...(address ? { address_zh: address.zh, address_en: address.en } : {}),
  }
  return Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined))
}

/** A whole new party from a request. */
export function partyFrom(
  kind: PartyKind,
  body: DetailsBody & Required<Pick<DetailsBody, "name" | "address" | "contact" | "goods_kinds">> & { uscc?: string; country_code?: string }
): PartyInput {
  return {
    kind,
    uscc: body.uscc ?? null,
    country_code: body.country_code ?? "cn",
    name_zh: body.name.zh,
    name_en: body.name.en,
    address_zh: body.address.zh,
    address_en: body.address.en,
    contact: body.contact,
    goods_kinds: [...new Set(body.goods_kinds)],
    icp_number: body.icp_number ?? null,
    public_security_number: body.public_security_number ?? null,
    hotline: body.hotline ?? null,
  }
}
