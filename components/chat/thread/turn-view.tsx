'use client'

import { Plus } from 'lucide-react'
import { memo } from 'react'
import { Button } from '@/components/ui/button'
import { cn } from '@/components/ui/cn'
import type { Turn } from '@/lib/client/chat/group-turns'
import { AnswerColumn } from './answer-column'
import { useChatActions } from './chat-actions'
import { Question } from './question'

type TurnViewProps = {
  turn: Turn
  /** The chat's models now, in their order. */
  models: readonly string[]
  /** Which one a narrow screen shows. */
  activeModel: string
  laterCount: number
}

/** By their number: two share what there is, more than two keep a readable width and scroll sideways in their own box. */
const COLUMNS = [
  '',
  '',
  'md:grid-cols-2',
  'md:grid-cols-[repeat(3,minmax(18rem,1fr))] md:overflow-x-auto md:pb-2',
  'md:grid-cols-[repeat(4,minmax(18rem,1fr))] md:overflow-x-auto md:pb-2',
  'md:auto-cols-[minmax(18rem,1fr)] md:grid-flow-col md:grid-cols-none md:overflow-x-auto md:pb-2',
] as const

/** A message and its answers side by side. Turns out of sight cost nothing: the browser skips them. */
export const TurnView = memo(function TurnView({ turn, models, activeModel, laterCount }: TurnViewProps) {
  const { regenerate, toName } = useChatActions()
  const { question, answers } = turn
  const columns = [
    ...models.filter((model) => answers.has(model)),
    ...[...answers.keys()].filter((model) => !models.includes(model)),
  ]
  const missing = laterCount === 0 ? models.filter((model) => !answers.has(model)) : []
  const shown = columns.includes(activeModel) ? activeModel : columns[0]
  return (
    <section
      aria-label="Message and answers"
      className="grid grid-cols-[minmax(0,1fr)] gap-4 [contain-intrinsic-size:auto_24rem] [content-visibility:auto]"
    >
      <Question question={question} answers={[...answers.values()].flat()} laterCount={laterCount} />
      <div
        className={cn('grid grid-cols-[minmax(0,1fr)] gap-4', COLUMNS[Math.min(columns.length, COLUMNS.length - 1)])}
      >
        {columns.map((model) => (
          <AnswerColumn
            key={model}
            question={question}
            model={model}
            answers={answers.get(model) ?? []}
            isHiddenWhenNarrow={model !== shown}
            isBoxed={columns.length > 1}
          />
        ))}
      </div>
      {missing.length > 0 && (
        <div className="flex flex-wrap gap-2">
          {missing.map((model) => (
            <Button key={model} variant="outline" size="sm" onClick={() => regenerate(question, model)}>
              <Plus aria-hidden />
              Ask {toName(model)} too
            </Button>
          ))}
        </div>
      )}
    </section>
  )
})
