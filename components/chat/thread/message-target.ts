import { createContext, useContext } from 'react'

/** The message that a link or a search leads to. */
export type MessageTarget = {
  id: string
  /** Raised by each way to it, so that the same one can be gone to again. */
  visit: number
}

const MessageTargetContext = createContext<MessageTarget | null>(null)
export const MessageTargetProvider = MessageTargetContext.Provider

/** Null where nobody looks for one. */
export const useMessageTarget = (): MessageTarget | null => useContext(MessageTargetContext)

/**
 * On the element of a message: it can be scrolled to, focused, and marked for a moment. Its colour shows where the focus
 * is: an outline would be cut off by what keeps messages out of view from being drawn.
 */
export const TARGET_CLASSES = 'rounded-lg outline-none transition-colors duration-500 data-marked:bg-brand/15'
