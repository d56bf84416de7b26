'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { FormField } from '@/components/ui/form-field'
import { Input } from '@/components/ui/input'
import { getFieldErrors } from '@/lib/client/field-errors'
import { notificationMutations } from '@/lib/client/notifications'

type WebhookFormProps = {
  current: string | null
  /** Called before it is saved, so that the form with the secret stays when the page learns of the webhook. */
  onSave: () => void
  onDone: () => void
}

/** Sets the address; afterwards the secret can be read this once. */
export function WebhookForm({ current, onSave, onDone }: WebhookFormProps) {
  const [url, setUrl] = useState(current ?? '')
  const save = useMutation({
    ...notificationMutations.saveWebhook(useQueryClient()),
    // The list is loaded anew when the secret has been read: else this form would be gone with it.
    onSuccess: () => undefined,
  })
  const queryClient = useQueryClient()
  const fieldError = getFieldErrors(save.error).url
  if (save.data) {
    return (
      <div className="grid gap-4">
        <Alert tone="warning" title="Keep this secret now: it is shown this once">
          Each message carries <code>webhook-id</code>, <code>webhook-timestamp</code> and{' '}
          <code>webhook-signature</code>: the HMAC-SHA-256 of id, time and body, joined by dots, as the Standard
          Webhooks libraries check it.
        </Alert>
        <p className="flex items-center gap-1 rounded-lg border bg-muted/50 px-4 py-3">
          <code className="font-mono text-sm break-all">{save.data.secret}</code>
          <CopyButton value={save.data.secret} label="secret" />
        </p>
        <div>
          <Button
            onClick={() => {
              void queryClient.invalidateQueries({ queryKey: ['notifications'] })
              onDone()
            }}
          >
            I have kept it
          </Button>
        </div>
      </div>
    )
  }
  return (
    <form
      className="grid max-w-md gap-4"
      onSubmit={(event) => {
        event.preventDefault()
        onSave()
        save.mutate(url)
      }}
    >
      {save.error && fieldError === undefined && <Alert tone="destructive" title={save.error.message} />}
      <FormField label="Address" hint="We post JSON there. Public https addresses only." error={fieldError}>
        {(control) => (
          <Input
            {...control}
            type="url"
            required
            maxLength={2_000}
            placeholder="https://example.com/causeway"
            value={url}
            onChange={(event) => setUrl(event.target.value)}
          />
        )}
      </FormField>
      <div className="flex gap-2">
        <Button type="submit" variant="outline" isLoading={save.isPending}>
          {current === null ? 'Add webhook' : 'Save with a new secret'}
        </Button>
        {current !== null && (
          <Button variant="ghost" onClick={onDone}>
            Cancel
          </Button>
        )}
      </div>
    </form>
  )
}
