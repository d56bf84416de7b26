import {
  createContext,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  startTransition,
  useContext,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react'
import { useAfterPaint } from './use-after-paint'

/** A button and the panel that it opens, for the two to know each other. */
export type Opener = {
  triggerId: string
  triggerRef: RefObject<HTMLButtonElement | null>
  isOpen: boolean
  /** Whether the panel is open by now: the button answers first. */
  isPanelOpen: boolean
  /** Whether it was opened by a key: its first entry is focused then. */
  isByKeyboardRef: RefObject<boolean>
  /** Somebody came near: from now on the panel's code is worth having in the page. */
  isWanted: boolean
  setOpen: (isOpen: boolean) => void
  want: () => void
}

export type OpenerProps = { open?: boolean; onOpenChange?: (isOpen: boolean) => void }

/** State of a panel that opens by itself, or as `open` says. `prepare` loads the panel's code. */
export function useNewOpener({ open, onOpenChange, prepare }: OpenerProps & { prepare: () => void }): Opener {
  const [isOpenInside, setOpenInside] = useState(false)
  const [isWanted, setWanted] = useState(false)
  const triggerRef = useRef<HTMLButtonElement>(null)
  const isByKeyboardRef = useRef(false)
  const want = () => {
    prepare()
    startTransition(() => setWanted(true))
  }
  const setOpen = (isNowOpen: boolean) => {
    prepare()
    setOpenInside(isNowOpen)
    onOpenChange?.(isNowOpen)
  }
  const isOpen = open ?? isOpenInside
  const isPanelOpen = useAfterPaint(isOpen)
  useEffect(() => {
    if (isOpen) prepare()
  }, [isOpen, prepare])
  return {
    triggerId: useId(),
    triggerRef,
    isByKeyboardRef,
    isOpen,
    isPanelOpen,
    isWanted: isWanted || isPanelOpen,
    setOpen,
    want,
  }
}

const Current = createContext<Opener | null>(null)
export const OpenerProvider = Current.Provider

export function useOpener(): Opener {
  const opener = useContext(Current)
  if (!opener) throw new Error('A trigger and what it opens belong into one menu or popover.')
  return opener
}

/** What the button carries: it loads the panel when somebody comes near, and says whether the panel is open. */
export function useTriggerProps(popup: 'menu' | 'dialog') {
  const { triggerId, triggerRef, isByKeyboardRef, isOpen, want, setOpen } = useOpener()
  return {
    id: triggerId,
    ref: triggerRef,
    'aria-haspopup': popup,
    'aria-expanded': isOpen,
    'data-state': isOpen ? ('open' as const) : ('closed' as const),
    onPointerEnter: want,
    onFocus: want,
    onClick: (event: MouseEvent) => {
      // A click without a pointer is a key, or a screen reader.
      isByKeyboardRef.current = event.detail === 0
      setOpen(!isOpen)
    },
    onKeyDown: (event: KeyboardEvent) => {
      if (popup !== 'menu' || event.key !== 'ArrowDown') return
      event.preventDefault()
      isByKeyboardRef.current = true
      setOpen(true)
    },
  }
}
