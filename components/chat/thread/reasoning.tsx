'use client'

import { Brain, ChevronRight } from 'lucide-react'
import { useState } from 'react'

type ReasoningProps = { text: string; isThinking: boolean }

/** What a model thought before it answered: open while it thinks, folded afterwards, unless somebody chose otherwise. */
export function Reasoning({ text, isThinking }: ReasoningProps) {
  const [choice, setChoice] = useState<boolean | null>(null)
  const isOpen = choice ?? isThinking
  return (
    <div className="grid gap-1.5">
      <button
        type="button"
        aria-expanded={isOpen}
        onClick={() => setChoice(!isOpen)}
        className="flex w-fit items-center gap-1.5 rounded-sm text-sm text-muted-foreground hover:text-foreground"
      >
        <Brain aria-hidden className="size-3.5" />
        {isThinking ? 'Thinking…' : 'Reasoning'}
        <ChevronRight aria-hidden className={`size-3.5 transition-transform ${isOpen ? 'rotate-90' : ''}`} />
      </button>
      {isOpen && (
        <div
          tabIndex={0}
          role="region"
          aria-label="Reasoning"
          className="max-h-72 overflow-y-auto border-l-2 pl-3 text-sm leading-6 [overflow-wrap:anywhere] whitespace-pre-wrap text-muted-foreground"
        >
          {text}
        </div>
      )}
    </div>
  )
}
