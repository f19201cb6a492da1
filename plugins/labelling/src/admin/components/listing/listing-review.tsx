import { Button, Text } from "@medusajs/ui"
import { useState } from "react"
import { useChange, useMay } from "../../lib/data"
import { useLabels } from "../../lib/language"
import type { Listing } from "../../lib/types"
import { Ask } from "../ask"
import { ProductBadge } from "../badges"

/** Whether a product is on sale, what keeps it back, and the button of the second person. */
export function ListingReview({ listing }: { listing: Listing }) {
  const { t, say, time } = useLabels()
  const may = useMay()
  const [asking, setAsking] = useState(false)
  const approve = useChange(t("done.listed"), () => setAsking(false))
  const denials = listing.findings.filter(({ outcome }) => outcome === "deny")
  const who = (id: string) => listing.people[id] ?? id
  return (
    <div className="flex flex-col gap-y-3 px-4 py-4 md:px-6">
      <div className="flex flex-wrap items-center gap-2">
        <ProductBadge status={listing.status} />
        <Text size="small" className="text-ui-fg-subtle">
          {t(listing.reviewed ? "listing.reviewed" : "listing.unseen")}
        </Text>
      </div>
      {listing.last_edited_by && listing.last_edited_at && (
        <Text size="small" className="text-ui-fg-subtle">
          {t("listing.edited", { who: who(listing.last_edited_by), when: time(listing.last_edited_at) })}
          {listing.approved_by && listing.approved_at && ` · ${t("listing.approved", { who: who(listing.approved_by), when: time(listing.approved_at) })}`}
        </Text>
      )}
      {denials.length > 0 && (
        <div>
          <Text size="small" weight="plus">
            {t("listing.keptBack")}
          </Text>
          <ul className="list-inside list-disc">
            {denials.map(({ code, message, clause }, index) => (
              <li key={`${code}-${index}`} className="txt-compact-small" title={clause}>
                {say(message)}
              </li>
            ))}
          </ul>
        </div>
      )}
      {listing.status !== "published" && may("listing.approve") && (
        <Button size="small" className="self-start" disabled={!listing.may_be_listed} onClick={() => setAsking(true)}>
          {t("action.list")}
        </Button>
      )}
      {asking && (
        <Ask
          title={t("ask.list", { title: listing.title })}
          explanation={t("ask.listHint")}
          busy={approve.isPending}
          onConfirm={() =>
            approve.mutate({ path: `/admin/products/${listing.id}/approve-listing`, body: { content_hash: listing.content_hash } })
          }
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  )
}
