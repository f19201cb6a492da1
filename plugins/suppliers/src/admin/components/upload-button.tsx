import { Button, Text, toast } from "@medusajs/ui"
import { useId, useRef, useState } from "react"
import { useRefresh } from "../lib/data"
import { useSuppliers } from "../lib/language"
import { sendFile } from "../lib/request"

/** Chooses a file, sends it and shows how far it is. */
export function UploadButton({ path, label }: { path: string; label: string }) {
  const { t, language } = useSuppliers()
  const refresh = useRefresh()
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [percent, setPercent] = useState<number | null>(null)
  const send = async (file: File) => {
    setPercent(0)
    try {
      await sendFile(language, path, file, setPercent)
      toast.success(t("papers.uploaded"))
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
        accept="application/pdf,image/jpeg,image/png"
        onChange={(event) => event.target.files?.[0] && send(event.target.files[0])}
      />
      <Button size="small" variant="secondary" title={t("papers.uploadHint")} disabled={percent !== null} onClick={() => input.current?.click()}>
        {label}
      </Button>
      {percent !== null && (
        <span className="flex items-center gap-x-2" role="status">
          <progress max={100} value={percent} aria-label={label} />
          <Text size="xsmall">{t("papers.uploading", { percent })}</Text>
        </span>
      )}
    </span>
  )
}
