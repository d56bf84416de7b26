'use client'

import { ArrowDown } from 'lucide-react'
import { useMemo, type ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { cn } from '@/components/ui/cn'
import { groupTurns } from '@/lib/client/chat/group-turns'
import type { ChatMessage } from '@/lib/schemas/chats'
import { useMessageTarget } from './message-target'
import { TurnView } from './turn-view'
import { useShowMessage } from './use-show-message'
import { useStickToBottom } from './use-stick-to-bottom'

type ThreadProps = {
  chatId: string
  messages: readonly ChatMessage[]
  models: readonly string[]
  activeModel: string
  /** What stands before the first message that is loaded. */
  before: ReactNode
}

/** A conversation. Its end stays in view while the reader is there. */
export function Thread({ chatId, messages, models, activeModel, before }: ThreadProps) {
  const { scroller, content, isAtEnd, handleScroll, scrollToEnd, holdInView } = useStickToBottom(chatId)
  useShowMessage({ scroller, target: useMessageTarget(), holdInView })
  const turns = useMemo(() => groupTurns(messages), [messages])
  const isWide = models.length > 1
  return (
    <div className="relative min-h-0 flex-1">
      <div
        ref={scroller}
        onScroll={handleScroll}
        tabIndex={0}
        role="log"
        aria-label="Conversation"
        // Screen readers hear when an answer is there, not each piece of it.
        aria-live="off"
        className="h-full overflow-y-auto overscroll-contain scroll-auto focus-visible:-outline-offset-2"
      >
        <div
          ref={content}
          className={cn(
            'mx-auto grid grid-cols-[minmax(0,1fr)] gap-8 px-4 py-6 sm:px-6',
            isWide ? 'max-w-[110rem]' : 'max-w-3xl',
          )}
        >
          {before}
          {turns.map((turn, index) => (
            <TurnView
              key={turn.question.id}
              turn={turn}
              models={models}
              activeModel={activeModel}
              laterCount={turns.length - index - 1}
            />
          ))}
        </div>
      </div>
      {!isAtEnd && (
        <Button
          variant="outline"
          size="icon"
          aria-label="To the end of the conversation"
          onClick={scrollToEnd}
          className="absolute bottom-3 left-1/2 -translate-x-1/2 rounded-full shadow-floating"
        >
          <ArrowDown aria-hidden />
        </Button>
      )}
    </div>
  )
}
