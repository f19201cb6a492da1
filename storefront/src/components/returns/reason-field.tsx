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

/** Why a reason is refused, in the backend's words and with the article. */
function useRefusals(reason: ReturnReason, { options, names }: ReasonProps): string[] {
  const t = useTranslations("returns")
  const answers = answersFor(reason, options)
  const refused = answers
    .filter(({ answer }) => !answer.allowed)
    .map(({ line, answer }) => {
      const denials = answer.findings.filter(({ outcome }) => outcome !== "notice")
      const words = denials.map(({ message, clause }) => (clause ? t("withClause", { message, clause }) : message))
      return { name: names.get(line) ?? "", words: words.join(t("separator")) || t("notAllowed") }
    })
  const distinct = new Set(refused.map(({ words }) => words))
  // What holds for the whole order is said once, without naming each product.
  if (refused.length === answers.length && distinct.size === 1) return [...distinct]
  return refused.map(({ name, words }) => `${name}${t("colon")}${words}`)
}

/** Until when, or why not, by line where lines differ. */
function ReasonBody({ reason, options, names }: ReasonProps & { reason: ReturnReason }) {
  const t = useTranslations("returns")
  const allowed = answersFor(reason, options).filter(({ answer }) => answer.allowed)
  const until = allowed.flatMap(({ answer }) => answer.last_day ?? []).toSorted().at(0)
  return (
    <>
      <span className="block">{t(`reasonBody.${reason}`)}</span>
      {until && <span className="block text-jade-deep">{t.rich("untilDay", { date: () => <DateText date={until} /> })}</span>}
      {useRefusals(reason, { options, names }).map((line) => (
        <span key={line} className="block text-cinnabar">
          {line}
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
