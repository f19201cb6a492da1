"use client"

import { useId, useRef, useState } from "react"
import { Icon } from "../ui/icon"

interface StepperProps {
  name: string
  label: string
  less: string
  more: string
  initial?: number
  max: number
  /** Sends the form as soon as the number settles; without JavaScript the form has its own button. */
  autoSubmit?: boolean
}

const SETTLE_MS = 500

/** A number between two buttons; typing works as well. */
export function QuantityStepper({ name, label, less, more, initial = 1, max, autoSubmit }: StepperProps) {
  const id = useId()
  const input = useRef<HTMLInputElement>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const [value, setValue] = useState(String(initial))

  function change(next: string) {
    setValue(next)
    clearTimeout(timer.current)
    const wanted = Number(next)
    if (!autoSubmit || !Number.isInteger(wanted) || wanted < 1 || wanted === initial) return
    timer.current = setTimeout(() => input.current?.form?.requestSubmit(), SETTLE_MS)
  }

  const step = (by: number) => change(String(Math.min(max, Math.max(1, (Number(value) || 1) + by))))
  const button = "grid size-11 place-items-center text-jade hover:bg-jade-wash disabled:text-ink-faint disabled:hover:bg-transparent"

  return (
    <div className="inline-flex items-center overflow-hidden rounded-md border border-line-strong bg-white focus-within:outline-3 focus-within:outline-offset-2 focus-within:outline-jade">
      <button type="button" aria-label={less} className={button} disabled={Number(value) <= 1} onClick={() => step(-1)}>
        <Icon name="minus" />
      </button>
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <input
        ref={input}
        id={id}
        name={name}
        type="number"
        inputMode="numeric"
        min={1}
        max={max}
        value={value}
        onChange={(event) => change(event.target.value)}
        className="h-11 w-12 appearance-none border-x border-line bg-transparent text-center tabular-nums outline-none [&::-webkit-inner-spin-button]:appearance-none"
      />
      <button type="button" aria-label={more} className={button} disabled={Number(value) >= max} onClick={() => step(1)}>
        <Icon name="plus" />
      </button>
    </div>
  )
}
