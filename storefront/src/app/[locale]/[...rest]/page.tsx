import { notFound } from "next/navigation"

/** Whatever no other page answers gets this shop's own "not found", in the reader's language. */
export default function UnknownPage(): never {
  notFound()
}
