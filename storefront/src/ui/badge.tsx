import type { ReactNode } from "react"
import { classes } from "./classes"

export type Tone = "neutral" | "jade" | "amber" | "cinnabar"

const TONES: Record<Tone, string> = {
  neutral: "border-line bg-sunken text-ink-soft",
  jade: "border-jade-line bg-jade-wash text-jade-deep",
  amber: "border-amber-line bg-amber-wash text-amber",
  cinnabar: "border-cinnabar-line bg-cinnabar-wash text-cinnabar",
}

/** A short state in words; colour only underlines it. */
export function Badge({ tone = "neutral", className, children }: { tone?: Tone; className?: string; children: ReactNode }) {
  return (
    <span
      className={classes(
        "inline-flex items-center gap-1 whitespace-nowrap rounded-sm border px-1.5 py-0.5 text-xs font-medium leading-tight",
        TONES[tone],
        className
      )}
    >
      {children}
    </span>
  )
}
