import { classes } from "./classes"

/** Line icons on a 24-unit square, drawn here: the shop loads nothing from elsewhere. */
const PATHS = {
  alert: "M12 4 3 19.5h18L12 4Zm0 6v4.5m0 2.4v.1",
  arrow: "M5 12h14m-6-6 6 6-6 6",
  box: "M4 8.2 12 4l8 4.2v7.6L12 20l-8-4.2V8.2Zm0 0 8 4 8-4M12 12.2V20",
  camera: "M4 8h3.2l1.5-2.5h6.6L16.8 8H20v11H4V8Zm8 8a3 3 0 1 0 0-6 3 3 0 0 0 0 6Z",
  cart: "M3 4.5h2.4l2.1 10.2h9.6l2-7.2H6.2M9 19.4v.1m7-.1v.1",
  check: "m5 12.6 4.4 4.4L19 7.4",
  chevron: "m9 6 6 6-6 6",
  clock: "M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16Zm0-12.5V12l3 2",
  close: "m6 6 12 12M18 6 6 18",
  globe: "M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17Zm-8.5-8.5h17M12 3.5c2.4 2.3 3.6 5.1 3.6 8.5s-1.2 6.2-3.6 8.5c-2.4-2.3-3.6-5.1-3.6-8.5s1.2-6.2 3.6-8.5Z",
  info: "M12 20a8 8 0 1 0 0-16 8 8 0 0 0 0 16Zm0-9v5m0-8.2v.1",
  minus: "M6 12h12",
  pin: "M12 20.5s6.5-5.7 6.5-10.6a6.5 6.5 0 1 0-13 0c0 4.9 6.5 10.6 6.5 10.6Zm0-8.2a2.4 2.4 0 1 0 0-4.8 2.4 2.4 0 0 0 0 4.8Z",
  plus: "M12 6v12M6 12h12",
  search: "M10.8 17a6.2 6.2 0 1 0 0-12.4 6.2 6.2 0 0 0 0 12.4Zm4.6-1.6L20 20",
  shield: "M12 3.8 5 6.4v5c0 4.2 2.8 7.3 7 8.8 4.2-1.5 7-4.6 7-8.8v-5l-7-2.6Zm-3 8.2 2.2 2.2 4-4.2",
  snow: "M12 3.5v17M4.6 7.8l14.8 8.4m0-8.4L4.6 16.2M9.5 4.8 12 7l2.5-2.2m-5 14.4L12 17l2.5 2.2",
  truck: "M3 6.5h10.5v9.3H3V6.5Zm10.5 3.3h4l3 3v3h-7v-6ZM7 18.6a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4Zm10 0a1.7 1.7 0 1 0 0-3.4 1.7 1.7 0 0 0 0 3.4Z",
  undo: "M8.5 5 4.5 9l4 4M5 9h9a5 5 0 0 1 0 10h-3.5",
  user: "M12 11.5a3.7 3.7 0 1 0 0-7.4 3.7 3.7 0 0 0 0 7.4ZM4.8 20c.6-3.6 3.4-5.6 7.2-5.6s6.6 2 7.2 5.6",
} as const

export type IconName = keyof typeof PATHS

/** Decoration beside a text; a control that shows only an icon names itself with `aria-label`. */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={classes("shrink-0", className ?? "size-5")}
    >
      <path d={PATHS[name]} />
    </svg>
  )
}
