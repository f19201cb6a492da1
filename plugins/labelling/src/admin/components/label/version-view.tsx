import { Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"
import type { PartySummary } from "@anxin/compliance/contracts/services"
import { publicLabel } from "../../../listing/public-label"
import { useLabels } from "../../lib/language"
import type { JudgedVersion, People } from "../../lib/types"
import { LabelBadge } from "../badges"
import { GapList } from "./gap-list"
import { LabelPreview } from "./label-preview"

interface VersionViewProps {
  version: JudgedVersion
  parties: readonly PartySummary[]
  people: People
  /** What can be done with it. */
  children?: ReactNode
}

/** One version to read: what it says, what it lacks, and who stands behind it. */
export function VersionView({ version, parties, people, children }: VersionViewProps) {
  const { t, time } = useLabels()
  const party = (id: string | null) => parties.find((one) => one.id === id) ?? null
  const signed: [string, string | null, string | null][] = [
    ["submitted", version.submitted_by, version.submitted_at],
    ["approved", version.approved_by, version.approved_at],
  ]
  return (
    <div className="flex flex-col gap-y-4 px-4 py-4 md:px-6">
      <div className="flex flex-wrap items-center gap-2">
        <Heading level="h3">{t("version.title", { version: version.version })}</Heading>
        <LabelBadge status={version.status} />
        <Text size="small" className="text-ui-fg-subtle">
          {t(`edition.${version.edition}`)}
        </Text>
      </div>
      {signed.map(([step, by, at]) =>
        by && at ? (
          <Text key={step} size="small" className="text-ui-fg-subtle">
            {t(`version.${step}`, { who: people[by] ?? by, when: time(at) })}
          </Text>
        ) : null
      )}
      {version.completeness.gaps.length > 0 && <GapList gaps={version.completeness.gaps} />}
      {children}
      <div className="bg-ui-bg-subtle max-w-2xl rounded-lg p-4">
        <LabelPreview label={publicLabel(version)} supplier={party(version.supplier_id)} producer={party(version.producer_id)} />
      </div>
    </div>
  )
}
