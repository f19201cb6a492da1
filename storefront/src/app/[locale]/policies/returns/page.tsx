import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { PolicyPage } from "../../../../components/shell/policy-page"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("policies"))("returns.title") }
}

export default function Page() {
  return <PolicyPage policy="returns" />
}
