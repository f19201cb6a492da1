import { Badge, Text } from "@medusajs/ui"
import { useAfterSales } from "../lib/language"
import type { ReturnDetail, ReturnFinding, ReturnLine } from "../lib/types"

/** What is to come back, and from which lots it was. */
export function ReturnLines({ lines }: { lines: ReturnLine[] }) {
  const { t } = useAfterSales()
  return (
    <ul className="flex flex-col gap-y-2">
      {lines.map((line) => (
        <li key={line.order_line_id}>
          <Text size="small">
            {line.quantity} × {line.title ?? line.order_line_id}
          </Text>
          <Text size="xsmall" className="text-ui-fg-muted break-all">
            {t("returns.lots")} {line.lots.map((lot) => `${lot.batch}${lot.expires_on ? ` (${lot.expires_on})` : ""}`).join(", ") || t("common.none")}
          </Text>
        </li>
      ))}
    </ul>
  )
}

/** Evidence photos; they open in a window of their own. */
export function ReturnPhotos({ photos }: { photos: ReturnDetail["photos"] }) {
  const { t } = useAfterSales()
  if (!photos.length) return <Text size="small">{t("returns.noPhotos")}</Text>
  return (
    <div className="flex flex-wrap gap-2">
      {photos.map((photo, index) => (
        <a key={photo.id} href={photo.url} target="_blank" rel="noreferrer">
          <img className="h-24 w-24 rounded object-cover" src={photo.url} alt={t("returns.photo", { count: index + 1 })} />
        </a>
      ))}
    </div>
  )
}

/** Every rule that looked, and its clause. */
export function ReturnFindings({ findings }: { findings: ReturnFinding[] }) {
  const { t } = useAfterSales()
  if (!findings.length) return <Text size="small">{t("common.none")}</Text>
  return (
    <ul className="flex flex-col gap-y-2">
      {findings.map((finding) => (
        <li key={`${finding.rule}/${finding.code}/${finding.message}`}>
          <Text size="small">{finding.message}</Text>
          <div className="flex flex-wrap items-center gap-2">
            <Badge size="2xsmall" color={finding.outcome === "deny" ? "red" : "grey"}>
              {finding.code}
            </Badge>
            <Text size="xsmall" className="text-ui-fg-muted">
              {finding.clause}
            </Text>
          </div>
        </li>
      ))}
    </ul>
  )
}

/** What happened to the request, oldest first. */
export function ReturnHistory({ history }: { history: ReturnDetail["history"] }) {
  const { t, time } = useAfterSales()
  return (
    <ol className="flex flex-col gap-y-2">
      {history.map((event) => (
        <li key={`${event.at}/${event.state}`}>
          <Text size="small">
            {t(`returnStatus.${event.state}`)} · {time(event.at)}
          </Text>
          {event.note && (
            <Text size="small" className="text-ui-fg-subtle whitespace-pre-wrap break-words">
              {event.note}
            </Text>
          )}
        </li>
      ))}
    </ol>
  )
}
