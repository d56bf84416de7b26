'use client'

import { Check, Plus } from 'lucide-react'
import { cn } from '@/components/ui/cn'
import type { CompareChoice } from './compare-choice'

type CompareToggleProps = {
  slug: string
  name: string
  choice: CompareChoice
  /** `icon` leaves the word to screen readers. */
  appearance?: 'text' | 'icon'
  className?: string
}

/** Chooses a model for the comparison, or takes it out again. */
export function CompareToggle({ slug, name, choice, appearance = 'text', className }: CompareToggleProps) {
  const isChosen = choice.compared.includes(slug)
  const Icon = isChosen ? Check : Plus
  return (
    <button
      type="button"
      aria-pressed={isChosen}
      aria-label={`Compare ${name}`}
      disabled={choice.isFull && !isChosen}
      title={describe(choice.isFull && !isChosen, appearance)}
      onClick={() => choice.toggle(slug)}
      className={cn(
        'inline-flex h-7 min-w-7 shrink-0 items-center justify-center gap-1 rounded-md border text-xs font-medium whitespace-nowrap transition-colors disabled:opacity-40',
        isChosen
          ? 'border-brand/40 bg-brand-muted text-brand'
          : 'bg-card text-muted-foreground hover:bg-accent hover:text-foreground',
        appearance === 'text' && 'px-2',
        className,
      )}
    >
      <Icon aria-hidden className="size-3.5" />
      {appearance === 'text' && 'Compare'}
    </button>
  )
}

function describe(isRefused: boolean, appearance: 'text' | 'icon'): string | undefined {
  if (isRefused) return 'Four models are chosen already'
  return appearance === 'icon' ? 'Compare' : undefined
}
