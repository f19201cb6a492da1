import type { ReactNode } from "react"
import { classes } from "./classes"

export interface Row {
  key: string
  head: ReactNode
  value: ReactNode
}

/** Name and value, line by line: labels, licences, addresses. Rows without a value are left out. */
export function DefinitionTable({ caption, rows, className }: { caption?: string; rows: Row[]; className?: string }) {
  const filled = rows.filter(({ value }) => value !== null && value !== undefined && value !== "" && value !== false)
  return (
    <table className={classes("w-full border-collapse text-sm", className)}>
      {caption && <caption className="sr-only">{caption}</caption>}
      <tbody>
        {filled.map(({ key, head, value }) => (
          <tr key={key} className="border-b border-line align-top last:border-0">
            <th scope="row" className="w-28 py-2.5 pr-3 text-left font-normal text-ink-soft sm:w-36">
              {head}
            </th>
            <td className="py-2.5">{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
