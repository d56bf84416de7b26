'use client'

import { Code, FlaskConical, History, Waypoints } from 'lucide-react'
import { useRef, type KeyboardEvent } from 'react'

export const VIEWS = ['steps', 'rehearsal', 'versions', 'code'] as const
export type ChainView = (typeof VIEWS)[number]

const LABELS = {
  steps: { label: 'Steps', icon: Waypoints },
  rehearsal: { label: 'Rehearsal', icon: FlaskConical },
  versions: { label: 'Versions', icon: History },
  code: { label: 'Use it', icon: Code },
} as const

/** The four views of a chain. Arrow keys move between them. */
export function ChainTabs({ view, onView }: { view: ChainView; onView: (view: ChainView) => void }) {
  const list = useRef<HTMLDivElement>(null)
  const move = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key]
    if (step === undefined) return
    const index = (VIEWS.indexOf(view) + step + VIEWS.length) % VIEWS.length
    const next = VIEWS[index]
    if (!next) return
    onView(next)
    list.current?.querySelectorAll('button')[index]?.focus()
  }
  return (
    <div
      ref={list}
      role="tablist"
      aria-label="Views of the chain"
      onKeyDown={move}
      className="flex gap-5 overflow-x-auto overflow-y-hidden border-b"
    >
      {VIEWS.map((name) => {
        const { label, icon: Icon } = LABELS[name]
        return (
          <button
            key={name}
            type="button"
            role="tab"
            aria-selected={view === name}
            tabIndex={view === name ? 0 : -1}
            onClick={() => onView(name)}
            className="flex items-center gap-1.5 border-b-2 border-transparent pb-2 text-base font-medium whitespace-nowrap text-muted-foreground transition-colors hover:text-foreground focus-visible:-outline-offset-2 aria-selected:border-brand aria-selected:text-foreground"
          >
            <Icon aria-hidden className="size-4" />
            {label}
          </button>
        )
      })}
    </div>
  )
}
