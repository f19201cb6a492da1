import { getLocale, getTranslations } from "next-intl/server"
import { listCategories } from "../../backend/catalogue"
import { categoryName } from "../../domain/text"
import { Link } from "../../i18n/navigation"
import { readToken } from "../../session/cookies"
import { currentCart } from "../../session/session"
import { Icon } from "../../ui/icon"
import { Brand } from "./brand"
import { LanguageSwitch } from "./language-switch"
import { SearchForm } from "./search-form"

const control = "relative inline-flex min-h-11 min-w-11 items-center justify-center gap-1.5 rounded-md px-2 text-sm hover:bg-sunken"

/** The header must stand even when the backend does not: then it shows no count and no categories. */
async function quietly<T>(load: Promise<T>): Promise<T | undefined> {
  try {
    return await load
  } catch {
    return undefined
  }
}

export async function SiteHeader() {
  const t = await getTranslations("common")
  const locale = await getLocale()
  const [cart, categories, token] = await Promise.all([quietly(currentCart()), quietly(listCategories(locale)), readToken()])
  const count = cart?.items.reduce((sum, line) => sum + line.quantity, 0) ?? 0
  return (
    <header className="border-b border-line bg-paper">
      <div className="page flex flex-wrap items-center gap-x-3 gap-y-2 py-2.5 md:flex-nowrap md:gap-x-6">
        <Brand />
        <div className="order-last w-full md:order-none md:mx-auto md:max-w-md">
          <SearchForm />
        </div>
        <nav aria-label={t("personalNav")} className="ms-auto flex items-center md:ms-0">
          <LanguageSwitch />
          <Link href={token ? "/account" : "/sign-in"} className={control}>
            <Icon name="user" className="size-6" />
            <span className="sr-only lg:not-sr-only">{token ? t("account") : t("signIn")}</span>
          </Link>
          <Link href="/cart" className={control}>
            <Icon name="cart" className="size-6" />
            <span className="sr-only lg:not-sr-only">{t("cart")}</span>
            {count > 0 && (
              <span className="absolute end-0 top-0 grid h-5 min-w-5 place-items-center rounded-full bg-cinnabar px-1 text-xs font-semibold leading-none text-white lg:static">
                {count}
                <span className="sr-only">{t("cartCount", { count })}</span>
              </span>
            )}
          </Link>
        </nav>
      </div>
      {categories && categories.length > 0 && (
        <nav aria-label={t("categoryNav")} className="hidden border-t border-line md:block">
          <ul className="page flex flex-wrap gap-x-1">
            {categories.filter((category) => !category.parent_category_id).map((category) => (
              <li key={category.id}>
                <Link href={`/categories/${category.handle}`} className="inline-flex min-h-11 items-center rounded-sm px-2.5 text-sm hover:text-jade hover:underline">
                  {categoryName(category, locale)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  )
}
