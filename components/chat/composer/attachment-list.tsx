'use client'

import { FileText, X } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { isImage } from '@/lib/client/chat/build-request'
import type { LocalFile } from '@/lib/client/chat/file-store'

/** The files that will be sent, each with a way to take it back. */
export function AttachmentList({ files, onRemove }: { files: readonly LocalFile[]; onRemove: (id: string) => void }) {
  return (
    <ul aria-label="Files to send" className="flex flex-wrap gap-2 px-3 pt-3">
      {files.map((file) => (
        <li key={file.id} className="relative">
          {isImage(file) ? (
            <span
              role="img"
              aria-label={file.name}
              style={{ backgroundImage: `url("${file.dataUri}")` }}
              className="block size-16 rounded-md border bg-muted bg-cover bg-center"
            />
          ) : (
            <span className="flex h-16 max-w-48 items-center gap-2 rounded-md border bg-muted px-3 text-sm">
              <FileText aria-hidden className="size-4 shrink-0 text-muted-foreground" />
              <span className="truncate">{file.name}</span>
            </span>
          )}
          <Button
            variant="outline"
            size="icon-sm"
            aria-label={`Remove ${file.name}`}
            onClick={() => onRemove(file.id)}
            className="absolute -top-2 -right-2 size-6 rounded-full"
          >
            <X aria-hidden className="size-3" />
          </Button>
        </li>
      ))}
    </ul>
  )
}
