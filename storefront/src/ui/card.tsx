import type { ComponentProps } from "react"
import { classes } from "./classes"

/** A sheet of paper on the table: groups what belongs together. */
export function Card({ className, as: Tag = "section", ...rest }: ComponentProps<"section"> & { as?: "section" | "div" | "article" | "li" }) {
  const Element = Tag as "section"
  return <Element className={classes("rounded-lg border border-line bg-surface p-4 md:p-6", className)} {...rest} />
}

export function CardTitle({ className, ...rest }: ComponentProps<"h2">) {
  return <h2 className={classes("mb-3 font-serif text-lg font-bold", className)} {...rest} />
}
