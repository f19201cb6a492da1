import { Text } from "@medusajs/ui"
import { useCompliance } from "../lib/language"
import { kindOf, toInput } from "../lib/setting-value"

/** A setting's value as people read it. */
export function SettingValue({ value, strong }: { value: unknown; strong?: boolean }) {
  const { t } = useCompliance()
  if (kindOf(value) === "json") {
    return <pre className="text-ui-fg-subtle txt-compact-xsmall w-full overflow-x-auto">{toInput(value)}</pre>
  }
  const text =
    typeof value === "boolean" ? t(value ? "settings.yes" : "settings.no") : Array.isArray(value) ? value.join(", ") : String(value)
  return (
    <Text size={strong ? "large" : "small"} weight={strong ? "plus" : "regular"} className="break-words">
      {text}
    </Text>
  )
}
