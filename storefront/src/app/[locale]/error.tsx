"use client"

import { useTranslations } from "next-intl"
import { useRouter } from "next/navigation"
import { startTransition, useEffect, useRef } from "react"
import { Button, ButtonLink } from "../../ui/button"
import { Icon } from "../../ui/icon"

/** What a reader sees when a page failed: what it means, what to do, and a number that finds it in the log. */
export default function ErrorPage({ error, reset }: { error: Error & { digest?: string }; reset(): void }) {
  const t = useTranslations("client.error")
  const router = useRouter()
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const again = () =>
    startTransition(() => {
      router.refresh()
      reset()
    })
  return (
    <div className="page flex max-w-md flex-col items-center gap-3 py-16 text-center">
      <span className="grid size-16 place-items-center rounded-full bg-cinnabar-wash text-cinnabar">
        <Icon name="alert" className="size-8" />
      </span>
      <h1 ref={heading} tabIndex={-1} className="font-serif text-xl font-bold">
        {t("title")}
      </h1>
      <p className="text-ink-soft">{t("body")}</p>
      {error.digest && <p className="text-xs text-ink-soft">{t("number", { digest: error.digest })}</p>}
      <div className="mt-2 flex flex-wrap justify-center gap-3">
        <Button onClick={again}>{t("again")}</Button>
        <ButtonLink tone="secondary" href="/">
          {t("home")}
        </ButtonLink>
      </div>
    </div>
  )
}
