import { useId, useState, type KeyboardEvent } from 'react'

/** What a search field and the list below it share while the keyboard stays in the field (WAI-ARIA combobox). */
export type ActiveOption = {
  listId: string
  optionId: (index: number) => string
  /** Place of the option that Enter chooses. */
  active: number
  setActive: (index: number) => void
  handleKey: (event: KeyboardEvent) => void
}

/** Walks a list of `count` options by arrow keys and chooses one by Enter. */
export function useActiveOption({
  count,
  onChoose,
}: {
  count: number
  onChoose: (index: number) => void
}): ActiveOption {
  const [active, setActive] = useState(0)
  const listId = useId()
  const optionId = (index: number): string => `${listId}-${index}`
  const moveTo = (index: number): void => {
    const next = Math.max(0, Math.min(index, count - 1))
    setActive(next)
    document.getElementById(optionId(next))?.scrollIntoView({ block: 'nearest' })
  }
  const handleKey = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) moveTo(active + step)
    else if (event.key === 'Enter') onChoose(active)
    else return
    event.preventDefault()
  }
  return { listId, optionId, active, setActive, handleKey }
}
