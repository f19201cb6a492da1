"use client"

import { useTranslations } from "next-intl"
import { useEffect, useId, useRef, useState } from "react"
import { uploadPhoto } from "../../actions/returns"
import { FormNotice } from "../../forms/form-notice"
import type { NoticeData } from "../../forms/form-state"
import { buttonClass } from "../../ui/button"
import { classes } from "../../ui/classes"
import { Icon } from "../../ui/icon"

interface Photo {
  photo_id: string
  name: string
  preview: string
}

const MAX_PHOTOS = 5

/**
 * Photos of the fault. With JavaScript each is sent as soon as it is chosen, so that a failed form loses none;
 * without, the chosen file travels with the form.
 */
export function PhotoField() {
  const t = useTranslations("client.photos")
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const [live, setLive] = useState(false)
  const [busy, setBusy] = useState(false)
  const [photos, setPhotos] = useState<Photo[]>([])
  const [notice, setNotice] = useState<NoticeData>()

  useEffect(() => setLive(true), [])

  async function send(files: FileList | null) {
    setBusy(true)
    setNotice(undefined)
    let held = photos.length
    for (const file of [...(files ?? [])]) {
      if (held >= MAX_PHOTOS) break
      const data = new FormData()
      data.set("file", file)
      const answer = await uploadPhoto(data).catch(() => ({ notice: { tone: "danger", title: t("failed"), lines: [] } as NoticeData }))
      if ("notice" in answer) setNotice(answer.notice)
      else {
        held += 1
        setPhotos((before) => [...before, { photo_id: answer.photo_id, name: file.name, preview: URL.createObjectURL(file) }])
      }
    }
    if (input.current) input.current.value = ""
    setBusy(false)
  }

  return (
    <div className="space-y-2">
      {live ? (
        <p className="text-sm font-medium">{t("label")}</p>
      ) : (
        <label htmlFor={id} className="block text-sm font-medium">
          {t("label")}
        </label>
      )}
      <p id={`${id}-hint`} className="text-sm text-ink-soft">
        {t("hint", { count: MAX_PHOTOS })}
      </p>
      {photos.length > 0 && (
        <ul className="flex flex-wrap gap-3">
          {photos.map(({ photo_id, name, preview }) => (
            <li key={photo_id} className="relative">
              <input type="hidden" name="photo_id" value={photo_id} />
              <img src={preview} alt={name} width={88} height={88} className="size-22 rounded-md border border-line object-cover" />
              <button
                type="button"
                aria-label={t("remove", { name })}
                onClick={() => setPhotos((before) => before.filter((photo) => photo.photo_id !== photo_id))}
                className="absolute -end-3 -top-3 grid size-11 place-items-center"
              >
                <span className="grid size-6 place-items-center rounded-full bg-ink text-white">
                  <Icon name="close" className="size-4" />
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {photos.length < MAX_PHOTOS && (
        <div>
          <input
            ref={input}
            id={id}
            type="file"
            name={live ? undefined : "photos"}
            multiple={live}
            accept="image/jpeg,image/png"
            aria-describedby={`${id}-hint`}
            disabled={busy}
            onChange={(event) => void send(event.target.files)}
            className={classes(live ? "peer sr-only" : "block w-full text-sm")}
          />
          {live && (
            <label
              htmlFor={id}
              className={buttonClass("secondary", "peer-focus-visible:outline-3 peer-focus-visible:outline-offset-2 peer-focus-visible:outline-jade peer-disabled:opacity-60")}
            >
              <Icon name="camera" />
              {t("choose")}
            </label>
          )}
        </div>
      )}
      <p role="status" className="text-sm text-ink-soft">
        {busy ? t("busy") : photos.length > 0 ? t("count", { count: photos.length }) : ""}
      </p>
      {notice && <FormNotice notice={notice} live />}
    </div>
  )
}
