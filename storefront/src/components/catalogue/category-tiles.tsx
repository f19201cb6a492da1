import { useLocale } from "next-intl"
import type { Category } from "../../backend/catalogue"
import { categoryName } from "../../domain/text"
import { Link } from "../../i18n/navigation"
import { CategoryArt } from "./category-art"

/** All departments at a glance; two thumbs wide on a phone. */
export function CategoryTiles({ categories }: { categories: Category[] }) {
  const locale = useLocale()
  return (
    <ul className="grid grid-cols-4 gap-x-2 gap-y-3 sm:grid-cols-5 lg:grid-cols-10">
      {categories.map((category) => (
        <li key={category.id}>
          <Link href={`/categories/${category.handle}`} className="group flex h-full flex-col items-center gap-1.5 rounded-md p-1 text-center text-sm leading-snug">
            <span className="grid size-16 place-items-center rounded-full bg-jade-wash transition-colors group-hover:bg-jade-line">
              <CategoryArt handle={category.handle} className="size-10" />
            </span>
            {categoryName(category, locale)}
          </Link>
        </li>
      ))}
    </ul>
  )
}
