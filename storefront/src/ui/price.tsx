import { useFormatter } from "next-intl"
import { classes } from "./classes"

/** Yuan as they are read: the small sign, the whole, the cents smaller. A screen reader hears one number. */
export function Price({ amount, className }: { amount: number; className?: string }) {
  const format = useFormatter()
  const parts = format.number(amount, { style: "currency", currency: "CNY", currencyDisplay: "narrowSymbol" })
  const [whole, cents] = parts.split(".")
  return (
    <span className={classes("whitespace-nowrap font-semibold tabular-nums", className)}>
      {whole}
      {cents && <span className="text-[0.8em]">.{cents}</span>}
    </span>
  )
}
