import { pictureSource } from "../../domain/picture"
import { classes } from "../../ui/classes"
import { CategoryArt } from "./category-art"

interface PictureProps {
  url: string | null | undefined
  /** Empty when the name stands beside it. */
  alt: string
  category: string | undefined
  className?: string
  eager?: boolean
}

/** A square picture; goods without one get the drawing of their category on rice paper. */
export function ProductPicture({ url, alt, category, className, eager }: PictureProps) {
  const source = pictureSource(url)
  if (source) {
    return (
      // Served by this origin in the size that was uploaded; an optimiser would need its own cache and gains little.
      <img
        src={source}
        alt={alt}
        width={600}
        height={600}
        loading={eager ? "eager" : "lazy"}
        decoding="async"
        className={classes("aspect-square w-full rounded-md bg-sunken object-cover", className)}
      />
    )
  }
  return (
    <div className={classes("grid aspect-square w-full place-items-center rounded-md bg-jade-wash", className)}>
      <CategoryArt handle={category} className="w-3/5" />
    </div>
  )
}
