import { type KeyboardEvent, useId } from 'react'

const STEPS: Record<string, 1 | -1 | undefined> = { ArrowRight: 1, ArrowLeft: -1 }

/**
 * What tabs and their panel carry: one stop of the tab key, arrow keys between them, the panel named by its tab.
 * Source: WAI-ARIA Authoring Practices, tabs with automatic activation.
 */
export function useTabs(labels: readonly string[], current: string, onChoose: (label: string) => void) {
  const id = useId()
  const idOf = (label: string) => `${id}-${labels.indexOf(label)}`
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key]
    if (step === undefined) return
    const next = labels[(labels.indexOf(current) + step + labels.length) % labels.length] ?? current
    event.preventDefault()
    onChoose(next)
    document.getElementById(idOf(next))?.focus()
  }
  const tabProps = (label: string) => ({
    id: idOf(label),
    role: 'tab',
    'aria-selected': label === current,
    'aria-controls': label === current ? `${id}-panel` : undefined,
    tabIndex: label === current ? 0 : -1,
    onClick: () => onChoose(label),
    onKeyDown,
  })
  return { tabProps, panelProps: { id: `${id}-panel`, role: 'tabpanel', 'aria-labelledby': idOf(current) } }
}
