import { Button, Container, Heading, Text } from "@medusajs/ui"
import { useState } from "react"
import { useMay } from "../lib/data"
import { useSuppliers } from "../lib/language"
import type { Supplier } from "../lib/types"
import { LicenceCard } from "./licence-card"
import { LicenceForm } from "./licence-form"

/** All papers of a company, newest first, and the way to file another. */
export function Papers({ supplier }: { supplier: Supplier }) {
  const { t } = useSuppliers()
  const may = useMay()
  const [filing, setFiling] = useState(false)
  return (
    <Container className="divide-y p-0">
      <div className="flex items-center justify-between gap-x-2 px-4 py-4 md:px-6">
        <Heading level="h2">{t("papers.title")}</Heading>
        {may("supplier.edit") && (
          <Button size="small" variant="secondary" onClick={() => setFiling(true)}>
            {t("papers.add")}
          </Button>
        )}
      </div>
      {supplier.licences.length === 0 && (
        <Text size="small" className="text-ui-fg-subtle px-4 py-4 md:px-6">
          {t("papers.empty")}
        </Text>
      )}
      {supplier.licences.map((licence) => (
        <LicenceCard key={licence.id} licence={licence} party_id={supplier.id} />
      ))}
      {filing && <LicenceForm supplier={supplier} onClose={() => setFiling(false)} />}
    </Container>
  )
}
