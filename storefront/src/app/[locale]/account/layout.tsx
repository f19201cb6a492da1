import type { Metadata } from "next"
import type { ReactNode } from "react"
import { AccountNav } from "../../../components/account/account-nav"

export const metadata: Metadata = { robots: { index: false, follow: false } }

export default function AccountLayout({ children }: { children: ReactNode }) {
  return (
    <div className="page grid items-start gap-x-8 pt-4 lg:grid-cols-[11rem_1fr] lg:pt-8">
      <AccountNav />
      <div className="min-w-0">{children}</div>
    </div>
  )
}
