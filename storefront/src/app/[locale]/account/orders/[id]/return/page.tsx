import type { Metadata } from "next"
import { getTranslations } from "next-intl/server"
import { askForReturn } from "../../../../../../actions/returns"
import { returnOptions } from "../../../../../../backend/returns"
import { lineName } from "../../../../../../components/account/line-name"
import { loadOrder } from "../../../../../../components/account/load-order"
import { PhotoField } from "../../../../../../components/returns/photo-field"
import { ReasonField } from "../../../../../../components/returns/reason-field"
import { ReturnLines } from "../../../../../../components/returns/return-lines"
import { ActionForm } from "../../../../../../forms/action-form"
import { TextAreaField } from "../../../../../../forms/field"
import { Link } from "../../../../../../i18n/navigation"
import { caller, requireCustomer } from "../../../../../../session/session"
import { Card, CardTitle } from "../../../../../../ui/card"
import { EmptyState } from "../../../../../../ui/empty-state"
import { PageTitle } from "../../../../../../ui/page-title"
import { SubmitButton } from "../../../../../../ui/submit-button"

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations("returns"))("ask") }
}

export default async function AskReturnPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params
  const t = await getTranslations("returns")
  await requireCustomer(`/account/orders/${id}/return`)
  const who = await caller()
  const [loaded, options] = await Promise.all([loadOrder(id, who), returnOptions(id, who)])
  const { order } = loaded
  const names = new Map(order.items.map((line) => [line.id, lineName(line, loaded, who.locale)]))
  const open = options.lines.filter(({ quantity_returnable }) => quantity_returnable > 0)
  return (
    <>
      <PageTitle up={{ href: `/account/orders/${id}`, label: t("toOrder", { number: order.display_id }) }} title={t("ask")} lead={t("askLead")} />
      {open.length === 0 ? (
        <EmptyState icon="undo" title={t("nothingLeft")}>
          {t("nothingLeftBody")}
        </EmptyState>
      ) : (
        <ActionForm action={askForReturn} className="space-y-4">
          <input type="hidden" name="order_id" value={id} />
          <Card>
            <CardTitle>{t("which")}</CardTitle>
            <ReturnLines lines={open.map(({ order_line_id, quantity_returnable }) => ({ id: order_line_id, name: names.get(order_line_id) ?? "", quantity_returnable }))} />
          </Card>
          <Card>
            <ReasonField options={open} names={names} />
          </Card>
          <Card className="space-y-5">
            <TextAreaField name="description" label={t("description")} hint={t("descriptionHint")} maxLength={1000} optional={t("optional")} />
            <PhotoField />
          </Card>
          <p className="text-sm text-ink-soft">
            {t.rich("policyNote", {
              policy: (chunks) => (
                <Link href="/policies/returns" className="text-jade underline underline-offset-4">
                  {chunks}
                </Link>
              ),
            })}
          </p>
          <SubmitButton className="w-full sm:w-auto" pendingText={t("sending")}>
            {t("send")}
          </SubmitButton>
        </ActionForm>
      )}
    </>
  )
}
