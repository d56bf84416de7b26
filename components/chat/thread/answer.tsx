'use client'

import { RotateCw, Square, Trash2 } from 'lucide-react'
import { memo } from 'react'
import { cn } from '@/components/ui/cn'
import { CopyButton } from '@/components/ui/copy-button'
import { Spinner } from '@/components/ui/spinner'
import { useIsRunning, useLiveAnswer } from '@/lib/client/chat/use-chat-engine'
import type { ChatMessage } from '@/lib/schemas/chats'
import { AnswerText } from '../text/answer-text'
import { AnswerError } from './answer-error'
import { AnswerFacts } from './answer-facts'
import { useChatActions } from './chat-actions'
import { IconAction } from './icon-action'
import { TARGET_CLASSES } from './message-target'
import { Reasoning } from './reasoning'

type AnswerProps = { question: ChatMessage; answer: ChatMessage }

const NOTES: Partial<Record<ChatMessage['state'], string>> = {
  stopped: 'Stopped.',
  interrupted: 'Interrupted: the page was closed before the answer was complete.',
  streaming: 'Interrupted, or still being written in another window.',
}

/** One model's answer, while it comes and afterwards. It alone is drawn anew with each piece of it. */
export const Answer = memo(function Answer({ question, answer }: AnswerProps) {
  const { regenerate } = useChatActions()
  const live = useLiveAnswer(answer.id)
  const isRunning = useIsRunning(answer.id)
  const { content, reasoning } = live ?? answer
  const isWaiting = isRunning && content === '' && !reasoning
  const note = isRunning ? undefined : NOTES[answer.state]
  return (
    <div
      aria-busy={isRunning}
      data-message={answer.id}
      tabIndex={-1}
      className={cn('grid min-w-0 content-start gap-2.5', TARGET_CLASSES)}
    >
      {reasoning ? <Reasoning text={reasoning} isThinking={isRunning && content === ''} /> : null}
      {isWaiting && <Spinner label="Waiting for the first words" className="text-sm" />}
      {content !== '' && <AnswerText text={content} isStreaming={live !== undefined} />}
      {note !== undefined && <p className="text-sm text-muted-foreground italic">{note}</p>}
      {answer.error && <AnswerError error={answer.error} onRetry={() => regenerate(question, answer.model ?? '')} />}
      <AnswerActions question={question} answer={answer} isRunning={isRunning} />
    </div>
  )
})

function AnswerActions({ question, answer, isRunning }: AnswerProps & { isRunning: boolean }) {
  const { regenerate, remove, stop } = useChatActions()
  if (isRunning) {
    return (
      <IconAction
        label="Stop this answer"
        icon={<Square aria-hidden className="size-3" fill="currentColor" />}
        onClick={() => stop(answer.id)}
      />
    )
  }
  return (
    <div className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <div className="-ml-1.5 flex items-center">
        <CopyButton value={answer.content} label="answer" />
        <IconAction
          label="Answer again"
          icon={<RotateCw aria-hidden className="size-3.5" />}
          onClick={() => regenerate(question, answer.model ?? '')}
        />
        <IconAction
          label="Delete answer"
          icon={<Trash2 aria-hidden className="size-3.5" />}
          onClick={() => remove([answer], 'Answer deleted')}
        />
      </div>
      <AnswerFacts answer={answer} />
    </div>
  )
}
