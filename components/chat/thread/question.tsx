'use client'

import { Pencil, RotateCw, Trash2 } from 'lucide-react'
import { memo, useState } from 'react'
import { Time } from '@/components/layout/time'
import { cn } from '@/components/ui/cn'
import { CopyButton } from '@/components/ui/copy-button'
import type { ChatMessage } from '@/lib/schemas/chats'
import { useChatActions } from './chat-actions'
import { EditQuestion } from './edit-question'
import { IconAction } from './icon-action'
import { MessageFiles } from './message-files'
import { TARGET_CLASSES } from './message-target'

type QuestionProps = {
  question: ChatMessage
  answers: readonly ChatMessage[]
  /** How many messages come after this one: editing takes them away. */
  laterCount: number
}

/** What somebody wrote, with what can be done about it. */
export const Question = memo(function Question({ question, answers, laterCount }: QuestionProps) {
  const { edit, remove, regenerate } = useChatActions()
  const [isEditing, setEditing] = useState(false)
  const models = [...new Set(answers.map(({ model }) => model ?? ''))]
  if (isEditing) {
    const send = (text: string) => {
      setEditing(false)
      edit(question, text)
    }
    return <EditQuestion question={question} laterCount={laterCount} onSend={send} onCancel={() => setEditing(false)} />
  }
  return (
    <div
      data-message={question.id}
      tabIndex={-1}
      className={cn('group ml-auto grid max-w-[min(42rem,92%)] justify-items-end gap-1', TARGET_CLASSES)}
    >
      {question.attachments.length > 0 && <MessageFiles files={question.attachments} />}
      {question.content !== '' && (
        <div className="rounded-xl rounded-br-sm bg-secondary px-3.5 py-2 text-base leading-[1.55rem] [overflow-wrap:anywhere] whitespace-pre-wrap text-secondary-foreground">
          {question.content}
        </div>
      )}
      <div className="flex items-center gap-0.5 text-xs text-muted-foreground transition-opacity group-focus-within:opacity-100 group-hover:opacity-100 sm:opacity-0">
        <span className="px-1.5">
          <Time iso={question.created_at} />
        </span>
        <CopyButton value={question.content} label="message" />
        <IconAction
          label="Edit and send again"
          icon={<Pencil aria-hidden className="size-3.5" />}
          onClick={() => setEditing(true)}
        />
        <IconAction
          label={models.length > 1 ? 'Ask every model again' : 'Ask again'}
          icon={<RotateCw aria-hidden className="size-3.5" />}
          onClick={() => models.forEach((model) => regenerate(question, model))}
        />
        <IconAction
          label="Delete message and answers"
          icon={<Trash2 aria-hidden className="size-3.5" />}
          onClick={() => remove([question, ...answers], 'Message deleted')}
        />
      </div>
    </div>
  )
})
