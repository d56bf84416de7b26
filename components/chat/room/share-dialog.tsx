'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { toast } from '@/components/ui/toast'
import { Time } from '@/components/layout/time'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { Dialog, DialogBody, DialogContent, DialogFooter } from '@/components/ui/dialog'
import { Input } from '@/components/ui/input'
import { chatMutations } from '@/lib/client/chats'
import type { ChatObject } from '@/lib/schemas/chats'

/** Makes, renews and takes away the link to a copy of a chat. Render it while it is open. */
export function ShareDialog({ chat, onClose }: { chat: ChatObject; onClose: () => void }) {
  const queryClient = useQueryClient()
  const share = useMutation(chatMutations.share(queryClient))
  const revoke = useMutation(chatMutations.revokeShare(queryClient))
  const error = share.error ?? revoke.error
  const takeAway = () => revoke.mutate(chat.id, { onSuccess: () => toast('The link no longer works') })
  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DialogContent
        title="Share by link"
        description="Everybody who has the link can read the messages as they are now, without signing in. Files, reasoning and settings are not shared, and what is written later is not either."
      >
        <DialogBody>
          {error && <Alert tone="destructive" title={error.message} />}
          {chat.share ? (
            <SharedLink path={chat.share.path} createdAt={chat.share.created_at} count={chat.share.message_count} />
          ) : (
            <p className="text-sm text-muted-foreground">
              This chat is yours alone. Nobody else in your organization sees it.
            </p>
          )}
        </DialogBody>
        <DialogFooter>
          {chat.share && (
            <Button variant="ghost" onClick={takeAway} isLoading={revoke.isPending}>
              Take the link away
            </Button>
          )}
          <Button onClick={() => share.mutate(chat.id)} isLoading={share.isPending}>
            {chat.share ? 'Show the present state' : 'Create link'}
          </Button>
        </DialogFooter>
      </DialogContent>
    </Dialog>
  )
}

function SharedLink({ path, createdAt, count }: { path: string; createdAt: string; count: number }) {
  const url = new URL(path, window.location.origin).href
  return (
    <div className="grid gap-1.5">
      <div className="flex gap-2">
        <Input
          readOnly
          aria-label="Link"
          value={url}
          onFocus={(event) => event.target.select()}
          className="font-mono text-xs"
        />
        <CopyButton value={url} label="link" appearance="text" className="h-9" />
      </div>
      <p className="text-xs text-muted-foreground">
        Shows {count === 1 ? 'one message' : `${count} messages`}, as of <Time iso={createdAt} />.
      </p>
    </div>
  )
}
