import { Button, InlineTip } from "@medusajs/ui"
import { useState } from "react"
import { LICENCE_NAMES } from "../../domain/names"
import { REGISTER_RESULTS, type RegisterResult } from "../../domain/vocabulary"
import { useChange } from "../lib/data"
import { useSuppliers } from "../lib/language"
import type { Licence } from "../lib/types"
import { Choice } from "./choice"
import { Field } from "./field"
import { FormModal } from "./form-modal"
import { UploadButton } from "./upload-button"

/** Now, as an input of local date and time shows it. */
const localNow = () => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 16)

/** What still has to be done before this licence can be verified; the key of its words. */
function missingFor(licence: Licence): "needScan" | "needOverride" | "needEvidence" | undefined {
  if (!licence.scan) return "needScan"
  if (licence.warnings.length > 0 && !licence.override) return "needOverride"
  return licence.evidence ? undefined : "needEvidence"
}

/** The dialog in which a verifier says what the public register shows. */
export function VerifyForm({ licence, path, onClose }: { licence: Licence; path: string; onClose(): void }) {
  const { t, say } = useSuppliers()
  const [register, setRegister] = useState(t("verifyForm.registerDefault"))
  const [consulted, setConsulted] = useState(localNow())
  const [result, setResult] = useState<RegisterResult>("match")
  const verify = useChange(t("papers.done.verify"), onClose)
  const missing = missingFor(licence)
  const send = () => {
    const consulted_at = new Date(consulted).toISOString()
    const body = { register: { name: register, consulted_at, result }, seen_scan_hash: licence.scan?.keyed_hash }
    verify.mutate({ path: `${path}/verify`, body })
  }
  return (
    <FormModal title={`${t("verifyForm.title")} · ${say(LICENCE_NAMES[licence.type])}`} hint={t("verifyForm.hint")} onClose={onClose}>
      <form
        className="flex flex-col gap-y-4"
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        <UploadButton path={`${path}/evidence`} label={t("papers.uploadEvidence")} />
        <Field label={t("verifyForm.register")} value={register} onChange={setRegister} />
        <Field type="datetime-local" label={t("verifyForm.consultedAt")} value={consulted} onChange={setConsulted} />
        <Choice
          label={t("verifyForm.result")}
          value={result}
          options={REGISTER_RESULTS.map((value) => ({ value, label: t(`verifyForm.results.${value}`) }))}
          onChange={(value) => setResult(value as RegisterResult)}
        />
        {(missing || result !== "match") && (
          <InlineTip variant="warning" label={t("verifyForm.title")}>
            {t(missing ? `verifyForm.${missing}` : "verifyForm.mismatch")}
          </InlineTip>
        )}
        <Button type="submit" isLoading={verify.isPending} disabled={Boolean(missing) || result !== "match" || !consulted || !register.trim()}>
          {t("verifyForm.submit")}
        </Button>
      </form>
    </FormModal>
  )
}
