'use client'

import { useQuery } from '@tanstack/react-query'
import { FileText, ImageOff } from 'lucide-react'
import { isImage } from '@/lib/client/chat/build-request'
import { useChatEngine } from '@/lib/client/chat/use-chat-engine'
import type { ChatAttachment } from '@/lib/schemas/chats'
import { useChatActions } from './chat-actions'

/** The files of a message: images as pictures, PDFs by name; a click opens them. */
export function MessageFiles({ files }: { files: readonly ChatAttachment[] }) {
  return (
    <ul aria-label="Files" className="flex flex-wrap justify-end gap-2">
      {files.map((file) => (
        <li key={file.id}>{isImage(file) ? <Picture file={file} /> : <Document file={file} />}</li>
      ))}
    </ul>
  )
}

function useDataUri(file: ChatAttachment) {
  const engine = useChatEngine()
  const { chatId } = useChatActions()
  return useQuery({
    queryKey: ['chats', 'file', chatId, file.id],
    queryFn: () => engine.files.load(chatId, file),
    staleTime: Infinity,
  })
}

function Picture({ file }: { file: ChatAttachment }) {
  const { data, isError } = useDataUri(file)
  if (isError) {
    return (
      <span className="grid size-32 place-items-center content-center gap-1 rounded-lg border bg-muted text-xs text-muted-foreground">
        <ImageOff aria-hidden className="size-5" />
        Not available
      </span>
    )
  }
  if (data === undefined) return <span aria-busy className="block size-32 rounded-lg border bg-muted" />
  return (
    <a href={data} download={file.name} title={`Save ${file.name}`}>
      <span
        role="img"
        aria-label={file.name}
        style={{ backgroundImage: `url("${data}")` }}
        className="block size-32 rounded-lg border bg-muted bg-cover bg-center"
      />
    </a>
  )
}

function Document({ file }: { file: ChatAttachment }) {
  const { data } = useDataUri(file)
  return (
    <a
      href={data}
      download={file.name}
      className="flex max-w-64 items-center gap-2 rounded-lg border bg-card px-3 py-2 text-sm hover:bg-accent"
    >
      <FileText aria-hidden className="size-4 shrink-0 text-muted-foreground" />
      <span className="truncate">{file.name}</span>
    </a>
  )
}
