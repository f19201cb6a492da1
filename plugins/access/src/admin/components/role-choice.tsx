import { Select } from "@medusajs/ui"
import type { RoleName } from "../lib/types"
import { useAccessTexts } from "../lib/language"

interface RoleChoiceProps {
  label: string
  roles: readonly RoleName[]
  value: string
  onChange(role: string): void
}

/** A drop-down of roles by name. */
export function RoleChoice({ label, roles, value, onChange }: RoleChoiceProps) {
  const { say } = useAccessTexts()
  return (
    <Select size="small" value={value} onValueChange={onChange}>
      {/* The dashboard ships its own style sheet: widths of ours are inline. */}
      <Select.Trigger aria-label={label} style={{ width: "12rem" }}>
        <Select.Value placeholder={label} />
      </Select.Trigger>
      <Select.Content>
        {roles.map((role) => (
          <Select.Item key={role.code} value={role.code}>
            {say(role.title)}
          </Select.Item>
        ))}
      </Select.Content>
    </Select>
  )
}
