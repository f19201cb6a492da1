import { useTranslations } from "next-intl"
import { RETURN_STATES, type ReturnRequest, type ReturnState } from "../../backend/returns"
import { TimeText } from "../../ui/date-text"

const isState = (state: string): state is ReturnState => (RETURN_STATES as readonly string[]).includes(state)

/** What happened to a request, in order, with what the agent wrote to the customer. */
export function ReturnHistory({ history }: { history: ReturnRequest["history"] }) {
  const t = useTranslations("returns.state")
  return (
    <ol className="space-y-3 border-s-2 border-jade-line ps-4">
      {history.map(({ at, state, note }) => (
        <li key={`${at}-${state}`}>
          <p className="font-medium">{isState(state) ? t(state) : state}</p>
          <p className="text-sm text-ink-soft">
            <TimeText at={at} />
          </p>
          {note && <p className="text-sm">{note}</p>}
        </li>
      ))}
    </ol>
  )
}
