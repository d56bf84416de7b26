import { useRef, useState, type RefObject } from 'react'
import type { LocalFile } from '@/lib/client/chat/file-store'
import { useAttachments } from './use-attachments'

/** A message that is being written. */
export type Draft = {
  text: string
  setText: (text: string) => void
  files: readonly LocalFile[]
  addFiles: (files: Iterable<File>) => void
  removeFile: (id: string) => void
  field: RefObject<HTMLTextAreaElement | null>
  /** Empties the draft and returns what it was; puts that back when it could not be sent. */
  take: () => { text: string; files: readonly LocalFile[]; putBack: () => void }
}

export function useDraft(): Draft {
  const [text, setText] = useState('')
  const { files, add, remove, setFiles } = useAttachments()
  const field = useRef<HTMLTextAreaElement>(null)
  const take = () => {
    setText('')
    setFiles([])
    const putBack = () => {
      setText((now) => (now === '' ? text : now))
      setFiles((now) => (now.length === 0 ? files : now))
    }
    return { text, files, putBack }
  }
  return { text, setText, files, addFiles: (chosen) => void add(chosen), removeFile: remove, field, take }
}
