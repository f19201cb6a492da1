import { useTranslations } from "next-intl"

/** The photos that came with a request; each opens in full. */
export function ReturnPhotos({ id, photo_ids }: { id: string; photo_ids: readonly string[] }) {
  const t = useTranslations("returns")
  if (!photo_ids.length) return null
  return (
    <ul aria-label={t("photos")} className="mt-4 flex flex-wrap gap-3">
      {photo_ids.map((photo, n) => {
        const source = `/data/returns/${id}/photos/${photo}`
        return (
          <li key={photo}>
            <a href={source} target="_blank" rel="noreferrer">
              <img src={source} alt={t("photoOf", { n: n + 1 })} width={88} height={88} loading="lazy" className="size-22 rounded-md border border-line object-cover" />
            </a>
          </li>
        )
      })}
    </ul>
  )
}
