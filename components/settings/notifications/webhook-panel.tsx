'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { toast } from '@/components/ui/toast'
import { ConfirmDialog } from '@/components/layout/confirm-dialog'
import { Time } from '@/components/layout/time'
import { Alert } from '@/components/ui/alert'
import { Badge } from '@/components/ui/badge'
import { Button } from '@/components/ui/button'
import { Skeleton } from '@/components/ui/skeleton'
import { notificationMutations, notificationQueries } from '@/lib/client/notifications'
import type { NoticeWebhookObject } from '@/lib/schemas/notifications'
import { TestedAddress } from '../tested-address'
import { WebhookForm } from './webhook-form'

/** Where notifications are posted to: set it, try it, mend it. */
export function WebhookPanel() {
  const { data, error } = useQuery(notificationQueries.settings())
  const [isEditing, setIsEditing] = useState(false)
  if (error) return <Alert tone="destructive" title={error.message} />
  if (!data) return <Skeleton className="h-28 w-full" />
  if (data.webhook === null || isEditing) {
    return (
      <WebhookForm
        current={data.webhook?.url ?? null}
        onSave={() => setIsEditing(true)}
        onDone={() => setIsEditing(false)}
      />
    )
  }
  return <Webhook webhook={data.webhook} onEdit={() => setIsEditing(true)} />
}

function Webhook({ webhook, onEdit }: { webhook: NoticeWebhookObject; onEdit: () => void }) {
  const [isRemoving, setIsRemoving] = useState(false)
  const queryClient = useQueryClient()
  const test = useMutation(notificationMutations.testWebhook())
  const remove = useMutation(notificationMutations.removeWebhook(queryClient))
  return (
    <div className="grid gap-4">
      <div className="grid gap-1 rounded-lg border bg-card px-4 py-3">
        <p className="flex flex-wrap items-center gap-2">
          <code className="font-mono text-sm break-all">{webhook.url}</code>
          <WebhookState webhook={webhook} />
        </p>
        <p className="text-xs text-muted-foreground">
          {webhook.last_success_at ? (
            <>
              Last delivered <Time iso={webhook.last_success_at} />
            </>
          ) : (
            'Nothing delivered yet'
          )}
          {webhook.waiting > 0 && ` · ${webhook.waiting} waiting`}
        </p>
      </div>
      {webhook.is_disabled && <DisabledAlert webhook={webhook} />}
      {!webhook.is_disabled && webhook.last_error && (
        <Alert tone="warning" title={`The last try failed: ${webhook.last_error}`}>
          It is tried again with growing pauses.
        </Alert>
      )}
      {test.data && <TestedAddress answer={test.data} />}
      {test.error && <Alert tone="destructive" title={test.error.message} />}
      <div className="flex flex-wrap gap-2">
        <Button variant="outline" isLoading={test.isPending} onClick={() => test.mutate()}>
          Send a test
        </Button>
        <Button variant="outline" onClick={onEdit}>
          Change
        </Button>
        <Button variant="ghost" onClick={() => setIsRemoving(true)}>
          Remove
        </Button>
      </div>
      {isRemoving && (
        <ConfirmDialog
          title="Remove the webhook?"
          confirmLabel="Remove"
          isPending={remove.isPending}
          error={remove.error}
          onConfirm={() => remove.mutate()}
          onClose={() => setIsRemoving(false)}
        >
          <p>Its secret and what waits for it are forgotten. E-mails go on.</p>
        </ConfirmDialog>
      )}
    </div>
  )
}

function WebhookState({ webhook }: { webhook: NoticeWebhookObject }) {
  if (webhook.is_disabled) return <Badge tone="destructive">Disabled</Badge>
  if (webhook.consecutive_failures > 0) return <Badge tone="warning">Failing</Badge>
  return <Badge tone="success">Active</Badge>
}

function DisabledAlert({ webhook }: { webhook: NoticeWebhookObject }) {
  const enable = useMutation({
    ...notificationMutations.enableWebhook(useQueryClient()),
    onSettled: (_data, error) => {
      if (!error) toast.success('The webhook is enabled again')
    },
  })
  const action = (
    <Button size="sm" variant="outline" isLoading={enable.isPending} onClick={() => enable.mutate()}>
      Re-enable
    </Button>
  )
  return (
    <Alert tone="destructive" title="Nothing is sent: it failed too often in a row" action={action}>
      {webhook.last_error ?? 'It did not take our messages.'}
      {enable.error && ` ${enable.error.message}`}
    </Alert>
  )
}
