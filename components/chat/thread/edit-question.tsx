'use client'

import { useState, type KeyboardEvent } from 'react'
import { Button } from '@/components/ui/button'
import { cn } from '@/components/ui/cn'
import { fieldClasses } from '@/components/ui/field-classes'
import type { ChatMessage } from '@/lib/schemas/chats'

type EditQuestionProps = {
  question: ChatMessage
  laterCount: number
  onSend: (text: string) => void
  onCancel: () => void
}

/** A message that is being changed. Sending asks again and takes away what came after it, which is said beforehand. */
export function EditQuestion({ question, laterCount, onSend, onCancel }: EditQuestionProps) {
  const [text, setText] = useState(question.content)
  const canSend = text.trim() !== '' || question.attachments.length > 0
  const handleKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onCancel()
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (canSend) onSend(text)
  }
  return (
    <div className="ml-auto grid w-full max-w-2xl gap-2">
      <textarea
        autoFocus
        aria-label="Edit message"
        value={text}
        rows={Math.min(12, text.split('\n').length + 1)}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={handleKey}
        className={cn(fieldClasses, 'resize-none py-2')}
      />
      <div className="flex flex-wrap items-center justify-end gap-2">
        <p className="mr-auto text-xs text-muted-foreground">
          {laterCount === 0
            ? 'The models are asked again.'
            : `The models are asked again; the ${laterCount === 1 ? 'message' : `${laterCount} messages`} after it will go. You can undo it.`}
        </p>
        <Button variant="ghost" size="sm" onClick={onCancel}>
          Cancel
        </Button>
        <Button size="sm" disabled={!canSend} onClick={() => onSend(text)}>
          Send
        </Button>
      </div>
    </div>
  )
}
