"use client"

import { useTranslations } from "next-intl"
import { signOutAction } from "../../actions/session"
import { Link, usePathname } from "../../i18n/navigation"
import { classes } from "../../ui/classes"

const PLACES = [
  ["/account", "overview"],
  ["/account/orders", "orders"],
  ["/account/returns", "returns"],
  ["/account/addresses", "addresses"],
  ["/account/profile", "profile"],
] as const

/** Rooms of the account; the one we are in is marked. */
export function AccountNav() {
  const t = useTranslations("client.account")
  const pathname = usePathname()
  const item = "inline-flex min-h-11 items-center whitespace-nowrap rounded-md px-3 text-sm lg:w-full"
  return (
    <nav aria-label={t("nav")} className="-mx-1 flex gap-1 overflow-x-auto p-1 lg:flex-col lg:overflow-visible">
      {PLACES.map(([href, key]) => {
        const here = href === "/account" ? pathname === href : pathname.startsWith(href)
        return (
          <Link key={href} href={href} aria-current={here ? "page" : undefined} className={classes(item, here ? "bg-jade-wash font-semibold text-jade-deep" : "text-ink-soft hover:bg-sunken")}>
            {t(key)}
          </Link>
        )
      })}
      <form action={signOutAction}>
        <button type="submit" className={classes(item, "text-ink-soft hover:bg-sunken")}>
          {t("signOut")}
        </button>
      </form>
    </nav>
  )
}
