import { type RefObject, useRef } from 'react'

type Panel = {
  /** The button that opens the panel. */
  triggerRef: RefObject<HTMLElement | null>
  /** Whether the panel keeps the pointer from everything else. */
  isModal: boolean
}

/** How a panel closes when somebody turns to something else, and where the focus goes then. */
export function useWayBack({ triggerRef, isModal }: Panel) {
  const isElsewhere = useRef(false)
  return {
    // The button closes what it opened; it does not also count as somewhere else.
    onInteractOutside: (event: Event) => {
      const isTrigger = event.target instanceof Node && triggerRef.current?.contains(event.target)
      if (isTrigger) event.preventDefault()
      else isElsewhere.current = !isModal
    },
    // Back to the button, unless the person has already gone on to something else.
    onCloseAutoFocus: (event: Event) => {
      event.preventDefault()
      if (!isElsewhere.current) triggerRef.current?.focus()
      isElsewhere.current = false
    },
  }
}
