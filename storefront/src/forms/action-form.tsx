"use client"

import { createContext, useActionState, useContext, useEffect, useRef, useState, type ReactNode } from "react"
import { FormNotice } from "./form-notice"
import { IDLE, type FormAction, type FormState } from "./form-state"

const FormContext = createContext<FormState>(IDLE)

/** Errors and kept values of the form around a field. */
export const useFormState = (): FormState => useContext(FormContext)

interface ActionFormProps {
  action: FormAction
  children: ReactNode
  className?: string
  id?: string
}

/**
 * A form that a server action answers, with or without JavaScript. After a failure the first wrong field takes the
 * focus, or else the notice, so that nobody has to search for what went wrong.
 */
export function ActionForm({ action, children, className, id }: ActionFormProps) {
  const [state, submit] = useActionState(action, IDLE)
  const form = useRef<HTMLFormElement>(null)
  const notice = useRef<HTMLDivElement>(null)
  const [mended, setMended] = useState<{ of: FormState; names: string[] }>({ of: state, names: [] })

  // An error goes as soon as its field changes: whether it is right now, the next answer tells.
  const names = mended.of === state ? mended.names : []
  const fields = Object.fromEntries(Object.entries(state.fields).filter(([name]) => !names.includes(name)))

  useEffect(() => {
    if (state.status === "idle") return
    const invalid = form.current?.querySelector<HTMLElement>("[aria-invalid=true]")
    const target = state.status === "failed" ? (invalid ?? notice.current) : notice.current
    target?.focus()
  }, [state])

  return (
    <FormContext value={{ ...state, fields }}>
      <form
        id={id}
        ref={form}
        action={submit}
        noValidate
        className={className}
        onChange={({ target }) => {
          const name = (target as HTMLElement).dataset.errorOf ?? (target as HTMLElement).getAttribute("name")
          if (name && state.fields[name]) setMended({ of: state, names: [...names, name] })
        }}
      >
        {state.notice && (
          <div ref={notice} tabIndex={-1} className="mb-4">
            <FormNotice notice={state.notice} live />
          </div>
        )}
        {children}
      </form>
    </FormContext>
  )
}
