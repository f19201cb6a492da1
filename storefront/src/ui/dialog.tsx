"use client"

import { useId, useRef, type ReactNode } from "react"
import { Button, type ButtonTone } from "./button"

interface DialogProps {
  /** Text of the button that opens it. */
  trigger: string
  tone?: ButtonTone
  triggerClassName?: string
  title: string
  cancel: string
  /** Explanation and the form with its own submit button. */
  children: ReactNode
}

/** A question that must be answered before going on: native modal, so focus, Escape and background behave. */
export function Dialog({ trigger, tone, triggerClassName, title, cancel, children }: DialogProps) {
  const box = useRef<HTMLDialogElement>(null)
  const id = useId()
  return (
    <>
      <Button tone={tone} className={triggerClassName} aria-haspopup="dialog" onClick={() => box.current?.showModal()}>
        {trigger}
      </Button>
      <dialog
        ref={box}
        aria-labelledby={id}
        className="m-auto w-[min(32rem,calc(100vw-2rem))] rounded-lg border border-line bg-surface p-6 text-ink shadow-raised backdrop:bg-ink/45"
      >
        <h2 id={id} className="mb-3 font-serif text-xl font-bold">
          {title}
        </h2>
        {children}
        <form method="dialog" className="mt-2">
          <Button type="submit" tone="quiet" className="w-full">
            {cancel}
          </Button>
        </form>
      </dialog>
    </>
  )
}
