import { Container, Heading, Text } from "@medusajs/ui"
import { useStock } from "../lib/language"
import type { LotEvent } from "../lib/types"

/** What happened to a lot, newest first. */
export function Timeline({ events }: { events: LotEvent[] }) {
  const { t, time } = useStock()
  return (
    <Container className="divide-y p-0">
      <div className="px-4 py-4 md:px-6">
        <Heading level="h2">{t("timeline.title")}</Heading>
      </div>
      <ol className="divide-y">
        {[...events].reverse().map((event) => (
          <li key={event.id} className="flex flex-col gap-y-1 px-4 py-3 md:px-6" data-testid="lot-event">
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
              <Text size="small" weight="plus">
                {t(`timeline.${event.kind}`)}
              </Text>
              {event.quantity !== null && <Text size="small">{t("timeline.packs", { count: event.quantity })}</Text>}
              <Text size="small" className="text-ui-fg-subtle">
                {time(event.occurred_at)}
              </Text>
              {event.actor_type === "system" && (
                <Text size="small" className="text-ui-fg-subtle">
                  {t("timeline.system")}
                </Text>
              )}
            </div>
            {event.reason && (
              <Text size="small" className="break-words">
                {event.reason}
              </Text>
            )}
          </li>
        ))}
      </ol>
    </Container>
  )
}
