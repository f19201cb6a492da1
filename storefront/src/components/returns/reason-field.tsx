import { useTranslations } from "next-intl"
import { ChoiceField } from "../../forms/field"
import { RETURN_REASONS, type ReasonOption, type ReturnOptions, type ReturnReason } from "../../backend/returns"
import { DateText } from "../../ui/date-text"

interface ReasonProps {
  options: ReturnOptions["lines"]
  /** Names of the lines, by id. */
  names: Map<string, string>
}

/** Every line's answer for one reason. */
function answersFor(reason: ReturnReason, options: ReturnOptions["lines"]): { line: string; answer: ReasonOption }[] {
  return options.flatMap(({ order_line_id, reasons }) => {
    const answer = reasons.find((entry) => entry.reason === reason)
    return answer ? [{ line: order_line_id, answer }] : []
  })
}

/** Until when, or why not, by line where lines differ. */
function ReasonBody({ reason, options, names }: ReasonProps & { reason: ReturnReason }) {
  const t = useTranslations("returns")
  const answers = answersFor(reason, options)
  const last = answers.filter(({ answer }) => answer.allowed).flatMap(({ answer }) => answer.last_day ?? [])
  const until = last.toSorted().at(0)
  const refused = answers.filter(({ answer }) => !answer.allowed)
  return (
    <>
      <span className="block">{t(`reasonBody.${reason}`)}</span>
      {until && <span className="block text-jade-deep">{t.rich("untilDay", { date: () => <DateText date={until} /> })}</span>}
      {refused.map(({ line, answer }) => (
        <span key={line} className="block text-cinnabar">
          {options.length > 1 && `${names.get(line) ?? ""}${t("colon")}`}
          {answer.findings.length ? answer.findings.map(({ message, clause }) => (clause ? t("withClause", { message, clause }) : message)).join(t("separator")) : t("notAllowed")}
        </span>
      ))}
    </>
  )
}

/** Why it goes back. A reason that no line allows cannot be chosen, and says why. */
export function ReasonField({ options, names }: ReasonProps) {
  const t = useTranslations("returns")
  return (
    <ChoiceField
      name="reason"
      legend={t("why")}
      choices={RETURN_REASONS.map((reason) => ({
        value: reason,
        title: t(`reason.${reason}`),
        body: <ReasonBody reason={reason} options={options} names={names} />,
        disabled: !answersFor(reason, options).some(({ answer }) => answer.allowed),
      }))}
    />
  )
}
