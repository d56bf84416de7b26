'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { Dialog, DialogBody, DialogContent, DialogFormFooter } from '@/components/ui/dialog'
import { FormField } from '@/components/ui/form-field'
import { Input } from '@/components/ui/input'
import { chatMutations } from '@/lib/client/chats'
import { getFieldErrors } from '@/lib/client/field-errors'
import type { ChatObject } from '@/lib/schemas/chats'

/** Asks for a chat's new name. Render it while it is open. */
export function RenameChatDialog({ chat, onClose }: { chat: ChatObject; onClose: () => void }) {
  const [title, setTitle] = useState(chat.title)
  const rename = useMutation(chatMutations.update(useQueryClient()))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    rename.mutate({ id: chat.id, title: title.trim() }, { onSuccess: onClose })
  }
  const error = getFieldErrors(rename.error).title ?? rename.error?.message
  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DialogContent size="sm" title="Rename chat">
        <form onSubmit={submit}>
          <DialogBody>
            <FormField label="Name" error={error}>
              {(control) => (
                <Input {...control} value={title} maxLength={200} onChange={(event) => setTitle(event.target.value)} />
              )}
            </FormField>
          </DialogBody>
          <DialogFormFooter isLoading={rename.isPending} disabled={title.trim() === '' || rename.isPending}>
            Rename
          </DialogFormFooter>
        </form>
      </DialogContent>
    </Dialog>
  )
}
