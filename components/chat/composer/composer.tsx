'use client'

import { ArrowUp, Paperclip, Square } from 'lucide-react'
import { useRef, type ClipboardEvent, type DragEvent, type KeyboardEvent } from 'react'
import { Button } from '@/components/ui/button'
import { Tooltip } from '@/components/ui/tooltip'
import { isImage } from '@/lib/client/chat/build-request'
import { ATTACHMENT_TYPES } from '@/lib/schemas/chat-limits'
import { AttachmentList } from './attachment-list'
import type { Draft } from './use-draft'

type ComposerProps = {
  draft: Draft
  /** Names of the chat's models that take no images. */
  blindModels: readonly string[]
  isBusy: boolean
  onSend: () => void
  onStop: () => void
}

/** Where a message is written. Enter sends, Shift+Enter begins a line; files are chosen, pasted or dropped. */
export function Composer({ draft, blindModels, isBusy, onSend, onStop }: ComposerProps) {
  const { text, setText, files, addFiles, removeFile, field } = draft
  const chooser = useRef<HTMLInputElement>(null)
  // The next message is told the answers to this one, so it waits for them.
  const canSend = !isBusy && (text.trim() !== '' || files.length > 0)
  const handleKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
    event.preventDefault()
    if (canSend) onSend()
  }
  const handlePaste = (event: ClipboardEvent) => {
    if (event.clipboardData.files.length === 0) return
    event.preventDefault()
    addFiles(event.clipboardData.files)
  }
  const handleDrop = (event: DragEvent) => {
    event.preventDefault()
    addFiles(event.dataTransfer.files)
  }
  return (
    <div
      onDragOver={(event) => event.preventDefault()}
      onDrop={handleDrop}
      className="rounded-xl border border-input bg-card shadow-raised transition-colors focus-within:border-ring focus-within:outline-2 focus-within:outline-ring/30"
    >
      {files.length > 0 && <AttachmentList files={files} onRemove={removeFile} />}
      {files.some(isImage) && blindModels.length > 0 && (
        <p role="status" className="px-3.5 pt-2 text-xs text-warning">
          {blindModels.join(', ')} {blindModels.length === 1 ? 'sees' : 'see'} no images and will get only the words.
        </p>
      )}
      <textarea
        ref={field}
        aria-label="Message"
        placeholder="Ask anything"
        rows={1}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={handleKey}
        onPaste={handlePaste}
        className="block field-sizing-content max-h-[40dvh] min-h-11 w-full resize-none bg-transparent px-3.5 pt-3 pb-1 text-base leading-6 outline-none placeholder:text-muted-foreground max-sm:text-lg"
      />
      <div className="flex items-center gap-1 px-2 pb-2">
        <input
          ref={chooser}
          type="file"
          multiple
          hidden
          accept={ATTACHMENT_TYPES.join(',')}
          onChange={(event) => {
            addFiles(event.target.files ?? [])
            // The same file may be chosen again.
            event.target.value = ''
          }}
        />
        <Tooltip content="Attach images or PDFs">
          <Button variant="ghost" size="icon" aria-label="Attach files" onClick={() => chooser.current?.click()}>
            <Paperclip aria-hidden />
          </Button>
        </Tooltip>
        <span className="ml-auto pr-1 text-xs text-muted-foreground">
          <span className="max-sm:hidden">{isBusy ? 'Esc stops' : 'Enter sends, Shift+Enter for a new line'}</span>
        </span>
        {isBusy ? (
          <Button size="icon" variant="secondary" aria-label="Stop all answers" onClick={onStop}>
            <Square aria-hidden className="size-3.5" fill="currentColor" />
          </Button>
        ) : (
          <Button size="icon" variant="brand" aria-label="Send" disabled={!canSend} onClick={onSend}>
            <ArrowUp aria-hidden />
          </Button>
        )}
      </div>
    </div>
  )
}
