import { useId, useState, type KeyboardEvent } from 'react'

/** What a search field and the list below it share while the keyboard stays in the field (WAI-ARIA combobox). */
type ActiveOption = {
  listId: string
  optionId: (index: number) => string
  /** Place of the option that Enter chooses. */
  active: number
  setActive: (index: number) => void
  handleKey: (event: KeyboardEvent) => void
}

type WalkedList = {
  count: number
  /** What the list was searched by: in another list the walk begins at the first option again. */
  search: string
  onChoose: (index: number) => void
}

/** Walks a list of options by arrow keys and chooses one by Enter. */
export function useActiveOption({ count, search, onChoose }: WalkedList): ActiveOption {
  const [place, setPlace] = useState({ search, index: 0 })
  const active = place.search === search ? place.index : 0
  const setActive = (index: number): void => setPlace({ search, index })
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
