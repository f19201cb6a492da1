import { useTranslations } from "next-intl"
import { withdrawReturnAction } from "../../actions/returns"
import { ActionForm } from "../../forms/action-form"
import { Dialog } from "../../ui/dialog"
import { SubmitButton } from "../../ui/submit-button"

/** Asks before a request is taken back; the period to ask again does not grow by it. */
export function WithdrawDialog({ id }: { id: string }) {
  const t = useTranslations("returns.withdraw")
  return (
    <Dialog trigger={t("open")} tone="quiet" triggerClassName="mt-4" title={t("question")} cancel={t("keep")}>
      <p>{t("explain")}</p>
      <ActionForm action={withdrawReturnAction} className="mt-4">
        <input type="hidden" name="return_request_id" value={id} />
        <SubmitButton tone="danger" className="w-full" pendingText={t("pending")}>
          {t("yes")}
        </SubmitButton>
      </ActionForm>
    </Dialog>
  )
}
