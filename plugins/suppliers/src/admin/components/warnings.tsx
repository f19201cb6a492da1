import { InlineTip } from "@medusajs/ui"
import { useSuppliers } from "../lib/language"
import type { Warning } from "../lib/types"

/** What is doubtful about a number, in words. */
export function Warnings({ warnings }: { warnings: Warning[] }) {
  const { say, t } = useSuppliers()
  return warnings.map(({ code, message }) => (
    <InlineTip key={code} variant="warning" label={t("papers.number")}>
      {say(message)}
    </InlineTip>
  ))
}
