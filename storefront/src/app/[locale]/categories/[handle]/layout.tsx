import { getLocale } from "next-intl/server"
import { notFound } from "next/navigation"
import type { ReactNode } from "react"
import { listCategories } from "../../../../backend/catalogue"
import { readableHandle } from "../../../../domain/handle"

/** Asked here and not in the page, since a page below a loading state has already answered 200. */
export default async function CategoryLayout({ params, children }: { params: Promise<{ handle: string }>; children: ReactNode }) {
  const handle = readableHandle((await params).handle)
  const categories = await listCategories(await getLocale())
  if (!categories.some((category) => category.handle === handle)) notFound()
  return children
}
