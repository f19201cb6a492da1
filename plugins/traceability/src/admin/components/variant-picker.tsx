import { Button, Input, Label, Text } from "@medusajs/ui"
import { useQuery } from "@tanstack/react-query"
import { useDeferredValue, useId, useState } from "react"
import { useStock } from "../lib/language"
import { request } from "../lib/request"
import type { VariantChoice } from "../lib/types"

const SHOWN = 6

interface VariantPickerProps {
  name: string
  onPick(id: string, name: string): void
}

const nameOf = (variant: VariantChoice) => [variant.product?.title, variant.title].filter(Boolean).join(" · ")

/** Finds a variant by typing a few characters; once chosen it shows its name. */
export function VariantPicker({ name, onPick }: VariantPickerProps) {
  const { t, language } = useStock()
  const id = useId()
  const [words, setWords] = useState("")
  const wanted = useDeferredValue(words.trim())
  const query = useQuery({
    queryKey: ["traceability", "variants", wanted],
    queryFn: () =>
      request<{ variants: VariantChoice[] }>(
        language,
        `/admin/product-variants?${new URLSearchParams({ q: wanted, limit: String(SHOWN), fields: "id,title,sku,product.title" })}`
      ),
    enabled: wanted.length > 0,
  })
  if (name) {
    return (
      <div className="flex items-center justify-between gap-x-2">
        <Text size="small" weight="plus" className="min-w-0 break-words">
          {name}
        </Text>
        <Button type="button" size="small" variant="transparent" onClick={() => onPick("", "")}>
          {t("form.change")}
        </Button>
      </div>
    )
  }
  const found = query.data?.variants ?? []
  return (
    <div className="flex flex-col gap-y-1">
      <Label size="xsmall" htmlFor={id}>
        {t("form.variant")}
      </Label>
      <Input
        id={id}
        type="search"
        size="small"
        autoComplete="off"
        value={words}
        placeholder={t("form.searchVariant")}
        onChange={(event) => setWords(event.target.value)}
      />
      {wanted && query.isSuccess && (
        <ul className="border-ui-border-base divide-y rounded-lg border" data-testid="variant-choices">
          {found.length === 0 && <li className="txt-compact-small text-ui-fg-subtle px-3 py-2">{t("form.noVariant")}</li>}
          {found.map((variant) => (
            <li key={variant.id}>
              <button
                type="button"
                className="txt-compact-small hover:bg-ui-bg-base-hover w-full px-3 py-3 text-left"
                onClick={() => onPick(variant.id, nameOf(variant))}
              >
                {nameOf(variant)}
                {variant.sku && <span className="text-ui-fg-muted"> · {variant.sku}</span>}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
