import { classes } from "./classes"

/** The shape of what is coming; screen readers hear `label` once. */
export function Skeleton({ className }: { className?: string }) {
  return <div aria-hidden="true" className={classes("skeleton", className)} />
}

export function GridSkeleton({ label, tiles = 8 }: { label: string; tiles?: number }) {
  return (
    <div role="status">
      <span className="sr-only">{label}</span>
      <div className="grid grid-cols-2 gap-3 md:grid-cols-3 md:gap-5 lg:grid-cols-4">
        {Array.from({ length: tiles }, (_, n) => (
          <div key={n} className="rounded-lg border border-line bg-surface p-3">
            <Skeleton className="aspect-square w-full" />
            <Skeleton className="mt-3 h-5 w-4/5" />
            <Skeleton className="mt-2 h-4 w-1/2" />
            <Skeleton className="mt-3 h-6 w-2/5" />
          </div>
        ))}
      </div>
    </div>
  )
}
