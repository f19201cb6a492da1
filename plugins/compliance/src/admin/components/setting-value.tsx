import { Text } from "@medusajs/ui"
import { useCompliance } from "../lib/language"

/** A setting's value as people read it. */
export function SettingValue({ value, strong }: { value: unknown; strong?: boolean }) {
  const { t } = useCompliance()
  const text =
    typeof value === "boolean" ? t(value ? "settings.yes" : "settings.no") : Array.isArray(value) ? value.join(", ") : String(value)
  return (
    <Text size={strong ? "large" : "small"} weight={strong ? "plus" : "regular"} className="break-words">
      {text}
    </Text>
  )
}
