"use client"

import type { ComponentProps } from "react"
import { useFormStatus } from "react-dom"
import { Button } from "./button"
import { classes } from "./classes"

/** Sends its form once: while it travels the button says so and ignores further presses, keeping the focus. */
export function SubmitButton({ children, pendingText, className, ...rest }: ComponentProps<typeof Button> & { pendingText?: string }) {
  const { pending } = useFormStatus()
  return (
    <Button
      type="submit"
      aria-disabled={pending || undefined}
      onClick={(event) => {
        if (pending) event.preventDefault()
      }}
      className={classes(className, pending && "cursor-progress opacity-70")}
      {...rest}
    >
      {pending && pendingText ? pendingText : children}
    </Button>
  )
}
