import { classes } from "../../ui/classes"

/** Line drawings on a 48-unit square for goods without a picture, by what the category's handle says. */
const DRAWINGS = {
  grain: "M24 42V20M24 20c-5-2-7-6-7-11 5 1 7 5 7 11Zm0 0c5-2 7-6 7-11-5 1-7 5-7 11Zm0 9c-5-2-8-5-8-10 5 1 8 4 8 10Zm0 0c5-2 8-5 8-10-5 1-8 4-8 10Zm0 9c-5-1-8-4-8-9 5 0 8 4 8 9Zm0 0c5-1 8-4 8-9-5 0-8 4-8 9Z",
  oil: "M20 6h8v6l4 7v20a3 3 0 0 1-3 3H19a3 3 0 0 1-3-3V19l4-7V6Zm0 6h8M16 27h16M24 31.5c1.8 2 2.6 3 2.6 4.2a2.6 2.6 0 0 1-5.2 0c0-1.2.8-2.2 2.6-4.2Z",
  seasoning: "M13 18h22l-2 22a2 2 0 0 1-2 2H17a2 2 0 0 1-2-2l-2-22Zm3-6h16v6H16v-6Zm3 14h10m-9.4 7h8.8M20 8.5c0-2 2-2 2-4m5 4c0-2 2-2 2-4",
  meat: "M12 30c-3-8 4-17 14-18 8-.8 12 5 9 12-3 8-12 13-18 11-2.6-.9-4.2-2.6-5-5Zm8-2c2 1 9-2 11-8M12 33l-5 5m3 3 5-5",
  dairy: "M18 6h12v7l4 6v21a2 2 0 0 1-2 2H16a2 2 0 0 1-2-2V19l4-6V6Zm0 7h12M14 25c4-2.5 6 2.5 10 0s6 2.5 10 0",
  drinks: "M14 15h20l-2.5 25a2 2 0 0 1-2 2h-11a2 2 0 0 1-2-2L14 15Zm10 0 4-10h4M15.2 25c4-2 5.5 2 8.8 0s5-2 8.8 0",
  instant: "M8 24h32a16 12 0 0 1-8 14.5V41H16v-2.5A16 12 0 0 1 8 24Zm6-4c0-3 3-3 3-6s-3-3-3-6m9 12c0-3 3-3 3-6s-3-3-3-6m9 12c0-3 3-3 3-6s-3-3-3-6",
  tea: "M10 20h24v8c0 7-5 12-12 12s-12-5-12-12v-8Zm24 3h4a4 4 0 0 1 0 9h-4.5M22 16c-3-3-2-7 2-9 3 4 2 7-2 9Z",
  nuts: "M24 42c-8-3-13-9-13-16h26c0 7-5 13-13 16ZM9 26c0-5 3-8 7-9 0-4 4-7 8-7s8 3 8 7c4 1 7 4 7 9H9Zm15-16V5",
  pastry: "M24 8a16 16 0 1 0 0 32 16 16 0 0 0 0-32Zm0 6a10 10 0 1 0 0 20 10 10 0 0 0 0-20Zm0 5v10m-5-5h10m-8.5-3.5 7 7m0-7-7 7",
  biscuit: "M10 14h28v20H10V14Zm0 0 3-3 3 3 4-3 4 3 4-3 4 3 3-3 3 3M10 34l3 3 3-3 4 3 4-3 4 3 4-3 3 3 3-3M17 20v.1m7-.1v.1m7-.1v.1M17 28v.1m7-.1v.1m7-.1v.1",
  can: "M12 12c0-3 24-3 24 0v24c0 3-24 3-24 0V12Zm0 0c0 3 24 3 24 0M12 19c0 3 24 3 24 0M12 29c0 3 24 3 24 0",
  frozen: "M24 6v36M8.4 15l31.2 18m0-18L8.4 33M19 9l5 5 5-5M19 39l5-5 5 5M9 21l6.7-1.8L14 12.5m25 14.5-6.7 1.8L34 35.5M9 27l6.7 1.8L14 35.5M39 21l-6.7-1.8L34 12.5",
  candy: "M24 16a8 8 0 1 0 0 16 8 8 0 0 0 0-16Zm-7 4-9-6v20l9-6m14-8 9-6v20l-9-6M21 18c4 2 6 6 6 12",
  vegetable: "M24 42c-6-6-9-13-8-20 3 0 6 1 8 4 2-3 5-4 8-4 1 7-2 14-8 20Zm0-16c-5-4-6-9-4-16 2 1 3 2 4 4 1-2 2-3 4-4 2 7 1 12-4 16Zm0 0v16",
  fruit: "M24 16c-8-4-15 1-14 11 1 9 7 15 14 12 7 3 13-3 14-12 1-10-6-15-14-11Zm0 0c0-4 1-7 4-9m-4 6c-3-4-7-5-10-4 1 3 5 5 10 4Z",
  fish: "M6 24c6-9 18-12 28-3l8-7v20l-8-7C24 36 12 33 6 24Zm8-2v.1M22 17c3 4 3 10 0 14",
  egg: "M24 6c7 0 13 11 13 20a13 13 0 0 1-26 0c0-9 6-20 13-20Zm-6 20c0-4 2-8 4-10",
  soy: "M10 14h28v22H10V14Zm0 7h28M10 29h28M19 14v22m10-22v22",
  honey: "M15 12h18l3 6v20a4 4 0 0 1-4 4H16a4 4 0 0 1-4-4V18l3-6Zm-1-5h20v5H14V7Zm10 15 5 3v6l-5 3-5-3v-6l5-3Z",
  other: "M8 18h32l-4 22a2 2 0 0 1-2 2H14a2 2 0 0 1-2-2L8 18Zm6 0L22 6m12 12L26 6m-7 20v9m5-9v9m5-9v9",
} as const

type Drawing = keyof typeof DRAWINGS

/** Other words that a shop may use in a handle, in the order they are tried. */
const WORDS: readonly (readonly [RegExp, Drawing])[] = [
  [/frozen|\bice/, "frozen"],
  [/rice|flour|grain|cereal|noodle/, "grain"],
  [/oil/, "oil"],
  [/season|sauce|condiment|vinegar|spice|salt|sugar/, "seasoning"],
  [/meat|sausage|poultry|pork|beef/, "meat"],
  [/dairy|milk|yogh?urt|cheese/, "dairy"],
  [/instant|convenien|soup|congee/, "instant"],
  [/tea/, "tea"],
  [/drink|beverage|juice|water|coffee|wine|alcohol|liquor/, "drinks"],
  [/nut|seed|roast/, "nuts"],
  [/biscuit|cracker|chip|puffed|potato/, "biscuit"],
  [/pastr|cake|bak|bread|moon/, "pastry"],
  [/can|tin/, "can"],
  [/cand|sweet|chocolate|cocoa/, "candy"],
  [/vegetable|mushroom|produce|fresh/, "vegetable"],
  [/fruit|jam/, "fruit"],
  [/fish|seafood|aquatic/, "fish"],
  [/egg/, "egg"],
  [/soy|bean|tofu/, "soy"],
  [/honey|bee/, "honey"],
]

export const drawingFor = (handle: string | undefined): Drawing =>
  WORDS.find(([word]) => word.test(handle ?? ""))?.[1] ?? "other"

/** A quiet drawing in place of a photo; says nothing to a screen reader, the name stands beside it. */
export function CategoryArt({ handle, className }: { handle: string | undefined; className?: string }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 48 48"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      className={classes("text-jade", className)}
    >
      <path d={DRAWINGS[drawingFor(handle)]} vectorEffect="non-scaling-stroke" />
    </svg>
  )
}
