import { FocusModal, Heading, Text } from "@medusajs/ui"
import type { ReactNode } from "react"

interface FormModalProps {
  title: string
  hint?: string
  onClose(): void
  children: ReactNode
}

/** A dialog that holds one form; it fills a phone and stays narrow on a desk. */
export function FormModal({ title, hint, onClose, children }: FormModalProps) {
  return (
    <FocusModal open onOpenChange={(open) => !open && onClose()}>
      <FocusModal.Content>
        <FocusModal.Header />
        <FocusModal.Body className="flex flex-col items-center overflow-y-auto px-4 py-8">
          <div className="flex w-full max-w-lg flex-col gap-y-4">
            <FocusModal.Title asChild>
              <Heading>{title}</Heading>
            </FocusModal.Title>
            <FocusModal.Description asChild>
              <Text size="small" className="text-ui-fg-subtle">
                {hint ?? ""}
              </Text>
            </FocusModal.Description>
            {children}
          </div>
        </FocusModal.Body>
      </FocusModal.Content>
    </FocusModal>
  )
}
