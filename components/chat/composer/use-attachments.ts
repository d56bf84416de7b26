import { useState } from 'react'
import { toast } from '@/components/ui/toast'
import type { LocalFile } from '@/lib/client/chat/file-store'
import { readAttachments } from './read-attachment'

/** The files that will go with the next message. */
export function useAttachments() {
  const [files, setFiles] = useState<readonly LocalFile[]>([])
  const add = async (chosen: Iterable<File>) => {
    const { files: read, problems } = await readAttachments([...chosen], files)
    setFiles((before) => [...before, ...read])
    for (const problem of problems) toast.error('A file was left out', { description: problem })
  }
  const remove = (id: string) => setFiles((before) => before.filter((file) => file.id !== id))
  return { files, add, remove, setFiles }
}
