import { Button, Text, toast } from "@medusajs/ui"
import { useId, useRef, useState } from "react"
import { useRefresh } from "../lib/data"
import { useStock } from "../lib/language"
import { sendFile } from "../lib/request"

interface PhotoButtonProps {
  path: string
  has: boolean
}

/** Takes or chooses the photo of the printed dates, sends it and shows how far it is; a phone opens its camera. */
export function PhotoButton({ path, has }: PhotoButtonProps) {
  const { t, language } = useStock()
  const refresh = useRefresh()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [percent, setPercent] = useState<number | null>(null)
  const label = t(has ? "receipt.photoAgain" : "receipt.photo")
  const send = async (file: File) => {
    setPercent(0)
    try {
      await sendFile(language, path, file, setPercent)
      toast.success(t("receipt.uploaded"))
      await refresh()
    } catch (error) {
      toast.error((error as Error).message)
    } finally {
      setPercent(null)
      // The same file may be chosen again after a refusal.
      if (input.current) input.current.value = ""
    }
  }
  return (
    <span className="inline-flex flex-wrap items-center gap-2">
      <input
        ref={input}
        id={id}
        type="file"
        className="sr-only"
        tabIndex={-1}
        aria-label={label}
        accept="image/jpeg,image/png"
        capture="environment"
        onChange={(event) => event.target.files?.[0] && send(event.target.files[0])}
      />
      <Button size="small" variant={has ? "secondary" : "primary"} title={t("receipt.photoHint")} disabled={percent !== null} onClick={() => input.current?.click()}>
        {label}
      </Button>
      {percent !== null && (
        <span className="flex items-center gap-x-2" role="status">
          <progress max={100} value={percent} aria-label={label} />
          <Text size="xsmall">{t("receipt.uploading", { percent })}</Text>
        </span>
      )}
    </span>
  )
}
