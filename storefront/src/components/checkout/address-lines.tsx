import type { Address } from "../../backend/cart"
import { regionLine } from "../../domain/address"

/** Recipient, mobile, region, street: two lines, as on a parcel. */
export function AddressLines({ address }: { address: Address }) {
  return (
    <span className="block not-italic">
      <span className="block font-medium">
        {address.first_name} <span className="ms-2 tabular-nums">{address.phone}</span>
      </span>
      <span className="block text-sm text-ink-soft">
        {regionLine(address)} {address.address_1}
      </span>
    </span>
  )
}
