import { Button, Heading } from "@medusajs/ui"
import { useState, type FormEvent } from "react"
import type { LabelContent } from "../../../domain/label-content"
import { useChange } from "../../lib/data"
import { draftOf, emptyDraft, payloadOf, type Draft } from "../../lib/draft"
import { useLabels } from "../../lib/language"
import type { LabelAnswer, Variant } from "../../lib/types"
import { usePreview } from "../../lib/use-preview"
import { ContentsSection } from "../form/contents-section"
import { LabelFormProvider } from "../form/form-context"
import { GoodsSection } from "../form/goods-section"
import { ImporterSection } from "../form/importer-section"
import { KeepingSection } from "../form/keeping-section"
import { NoticesSection } from "../form/notices-section"
import { NutritionSection } from "../form/nutrition-section"
import { PapersSection } from "../form/papers-section"
import { Completeness } from "./completeness"
import { LabelPreview } from "./label-preview"

interface LabelEditorProps {
  variant: Variant
  /** What the form starts from: the draft, the version in force, or nothing. */
  start: LabelContent | null
  /** Revision of the draft that is being continued. */
  revision?: number
  onDone(): void
}

/** Writes a draft: fields on one side, what they lack and how they will look on the other, live. */
export function LabelEditor({ variant, start, revision, onDone }: LabelEditorProps) {
  const { t } = useLabels()
  const [draft, setDraft] = useState<Draft>(() => (start ? draftOf(start) : emptyDraft()))
  const { preview, error, checking } = usePreview(variant.id, draft)
  const path = `/admin/variants/${variant.id}/label`
  const save = useChange<LabelAnswer>(t("done.saved"), onDone)
  const submit = useChange<LabelAnswer>(t("done.submitted"), onDone)
  const write = useChange<LabelAnswer>(t("done.saved"), ({ draft: saved }) =>
    submit.mutate({ path: `${path}/submit`, body: { revision: saved!.revision } })
  )
  const body = { ...payloadOf(draft), ...(revision === undefined ? {} : { revision }) }
  const busy = save.isPending || write.isPending || submit.isPending
  const onSave = (event: FormEvent) => {
    event.preventDefault()
    save.mutate({ path, body })
  }
  return (
    <LabelFormProvider value={{ draft, change: (change) => setDraft((old) => ({ ...old, ...change })), gaps: preview?.completeness.gaps ?? [] }}>
      <form onSubmit={onSave} className="grid grid-cols-1 gap-6 px-4 py-4 md:px-6 xl:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="flex min-w-0 flex-col gap-y-6">
          <GoodsSection />
          <ContentsSection />
          <KeepingSection />
          <PapersSection producer={preview?.producer ?? null} />
          {draft.goods_kind === "import" && <ImporterSection />}
          <NutritionSection />
          <NoticesSection />
        </div>
        <aside className="flex min-w-0 flex-col gap-y-6 xl:sticky xl:top-4 xl:max-h-[calc(100vh-6rem)] xl:self-start xl:overflow-y-auto" aria-label={t("check.title")}>
          <section className="flex flex-col gap-y-3">
            <Heading level="h3">{t("check.title")}</Heading>
            <Completeness judgement={preview?.completeness} error={error} checking={checking} />
          </section>
          {preview && (
            <section className="bg-ui-bg-subtle flex flex-col gap-y-3 rounded-lg p-4">
              <Heading level="h3">{t("preview.title")}</Heading>
              <LabelPreview label={preview.label} supplier={preview.supplier} producer={preview.producer} />
            </section>
          )}
        </aside>
        <div className="bg-ui-bg-base border-ui-border-base sticky bottom-0 flex flex-wrap justify-end gap-2 border-t py-3 xl:col-span-2">
          <Button type="button" size="small" variant="secondary" disabled={busy} onClick={onDone}>
            {t("common.cancel")}
          </Button>
          <Button type="submit" size="small" variant="secondary" isLoading={save.isPending} disabled={busy}>
            {t("action.save")}
          </Button>
          <Button
            type="button"
            size="small"
            isLoading={write.isPending || submit.isPending}
            disabled={busy || checking || Boolean(error) || !preview?.completeness.complete}
            onClick={() => write.mutate({ path, body })}
          >
            {t("action.submit")}
          </Button>
        </div>
      </form>
    </LabelFormProvider>
  )
}
