"use client"

import { useTranslations } from "next-intl"
import { useFormState } from "../../forms/action-form"
import { controlClass } from "../../forms/field"
import { Icon } from "../../ui/icon"

export interface ReturnableLine {
  id: string
  name: string
  quantity_returnable: number
}

/** How many of each line go back; nothing is chosen beforehand. */
export function ReturnLines({ lines }: { lines: ReturnableLine[] }) {
  const t = useTranslations("client.returns")
  const { fields, values } = useFormState()
  return (
    <div role="group" aria-describedby={fields.lines ? "lines-error" : undefined}>
      <ul className="divide-y divide-line">
        {lines.map(({ id, name, quantity_returnable }) => {
          const field = `quantity_${id}`
          return (
            <li key={id} className="flex flex-wrap items-center justify-between gap-3 py-3 first:pt-0 last:pb-0">
              <label htmlFor={field} className="min-w-0 flex-1">
                <span className="block font-medium">{name}</span>
                <span className="block text-sm text-ink-soft">{t("returnable", { count: quantity_returnable })}</span>
              </label>
              <select
                id={field}
                data-error-of="lines"
                name={field}
                key={values[field] ?? ""}
                defaultValue={values[field] ?? "0"}
                aria-invalid={fields.lines ? true : undefined}
                className={`${controlClass} w-24!`}
              >
                {Array.from({ length: quantity_returnable + 1 }, (_, n) => (
                  <option key={n} value={n}>
                    {n}
                  </option>
                ))}
              </select>
            </li>
          )
        })}
      </ul>
      {fields.lines && (
        <p id="lines-error" className="mt-2 flex items-start gap-1.5 text-sm text-cinnabar">
          <Icon name="alert" className="mt-1 size-4" />
          {fields.lines}
        </p>
      )}
    </div>
  )
}
