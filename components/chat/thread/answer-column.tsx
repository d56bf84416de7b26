'use client'

import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useState } from 'react'
import { BrandLogo } from '@/components/ui/brand-logo'
import { Button } from '@/components/ui/button'
import { cn } from '@/components/ui/cn'
import type { ChatMessage } from '@/lib/schemas/chats'
import { Answer } from './answer'
import { useChatActions } from './chat-actions'
import { useMessageTarget } from './message-target'

type AnswerColumnProps = {
  question: ChatMessage
  model: string
  /** Its tries, the oldest first. */
  answers: readonly ChatMessage[]
  /** On a narrow screen one column is shown at a time. */
  isHiddenWhenNarrow: boolean
  isBoxed: boolean
}

/** What one model answered to one message: the last try, the others a click away. */
export function AnswerColumn({ question, model, answers, isHiddenWhenNarrow, isBoxed }: AnswerColumnProps) {
  const { toName } = useChatActions()
  const target = useMessageTarget()
  const visit = target?.visit ?? 0
  const [chosen, setChosen] = useState<{ id: string | null; visit: number } | null>(null)
  // What was chosen or gone to last.
  const wanted = chosen?.visit === visit ? chosen.id : target?.id
  const found = answers.findIndex(({ id }) => id === wanted)
  const index = found === -1 ? answers.length - 1 : found
  const answer = answers[index]
  const name = toName(model)
  if (!answer) return null
  return (
    <article
      aria-label={`Answer of ${name}`}
      className={cn(
        'grid min-w-0 content-start gap-2',
        isHiddenWhenNarrow && 'max-md:hidden',
        isBoxed && 'md:rounded-lg md:border md:bg-card md:p-4',
      )}
    >
      <header className="flex h-6 items-center gap-2">
        <BrandLogo slug={model} name={name} className="size-4" />
        <h3 className="truncate text-sm font-medium" title={model}>
          {name}
        </h3>
        {answers.length > 1 && (
          <TryPicker
            index={index}
            count={answers.length}
            onPick={(next) => setChosen({ id: pickId(answers, next), visit })}
          />
        )}
      </header>
      <Answer key={answer.id} question={question} answer={answer} />
    </article>
  )
}

/** The last one is not pinned: the next try takes its place. */
function pickId(answers: readonly ChatMessage[], index: number): string | null {
  return index === answers.length - 1 ? null : (answers[index]?.id ?? null)
}

type TryPickerProps = { index: number; count: number; onPick: (index: number) => void }

function TryPicker({ index, count, onPick }: TryPickerProps) {
  return (
    <span className="ml-auto flex items-center text-xs text-muted-foreground tabular-nums">
      <Button
        variant="ghost"
        size="icon-sm"
        aria-label="Earlier try"
        disabled={index === 0}
        onClick={() => onPick(index - 1)}
      >
        <ChevronLeft aria-hidden />
      </Button>
      {index + 1} / {count}
      <Button
        variant="ghost"
        size="icon-sm"
        aria-label="Later try"
        disabled={index === count - 1}
        onClick={() => onPick(index + 1)}
      >
        <ChevronRight aria-hidden />
      </Button>
    </span>
  )
}
