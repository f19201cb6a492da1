import { useTranslations } from "next-intl"
import type { Product } from "../../backend/catalogue"
import { pictureSource } from "../../domain/picture"
import { ProductPicture } from "../catalogue/product-picture"

/** All pictures, swiped sideways on any screen; the strip is reachable by keyboard since it scrolls. */
export function Gallery({ product, name }: { product: Product; name: string }) {
  const t = useTranslations("product")
  const category = product.categories[0]?.handle
  const urls = [...new Set([product.thumbnail, ...product.images.map(({ url }) => url)])].filter((url) => pictureSource(url))
  if (urls.length <= 1) return <ProductPicture url={urls[0]} alt={urls[0] ? name : ""} category={category} eager />
  return (
    <div role="group" aria-label={t("pictures")} tabIndex={0} className="flex snap-x snap-mandatory gap-3 overflow-x-auto rounded-md">
      {urls.map((url, n) => (
        <div key={url} className="w-full shrink-0 snap-center">
          <ProductPicture url={url} alt={t("pictureOf", { name, n: n + 1 })} category={category} eager={n === 0} />
        </div>
      ))}
    </div>
  )
}
