import type { ComponentProps } from "react"
import { Link } from "../i18n/navigation"
import { classes } from "./classes"

export type ButtonTone = "primary" | "secondary" | "quiet" | "danger"

const TONES: Record<ButtonTone, string> = {
  primary: "bg-jade text-white hover:bg-jade-deep",
  secondary: "border border-jade text-jade bg-surface hover:bg-jade-wash",
  quiet: "text-jade hover:bg-jade-wash",
  danger: "border border-cinnabar text-cinnabar bg-surface hover:bg-cinnabar-wash",
}

/** 44 px is the smallest thing a thumb hits. */
export const buttonClass = (tone: ButtonTone = "primary", className?: string): string =>
  classes(
    "inline-flex min-h-11 items-center justify-center gap-2 rounded-md px-5 py-2 text-center font-medium leading-snug transition-colors",
    "disabled:cursor-not-allowed disabled:bg-sunken disabled:text-ink-faint disabled:border-transparent",
    TONES[tone],
    className
  )

type Toned = { tone?: ButtonTone }

export function Button({ tone, className, type = "button", ...rest }: ComponentProps<"button"> & Toned) {
  return <button type={type} className={buttonClass(tone, className)} {...rest} />
}

export function ButtonLink({ tone, className, ...rest }: ComponentProps<typeof Link> & Toned) {
  return <Link className={buttonClass(tone, className)} {...rest} />
}
