'use client'

import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { CodeBlock, type CodeSample } from '@/components/ui/code-block'
import { CopyButton } from '@/components/ui/copy-button'
import { DialogBody, DialogClose, DialogFooter } from '@/components/ui/dialog'
import { buildCodeSamples, FIRST_MODEL } from '@/lib/client/code-samples'
import { useBaseUrl } from '@/lib/client/use-base-url'
import type { ApiKeyObject } from '@/lib/schemas/keys'

/** The one time that a key is shown: the key itself, and a request with it filled in. */
export function CreatedKey({ apiKey, settings }: { apiKey: string; settings: ApiKeyObject }) {
  const baseUrl = useBaseUrl()
  return (
    <>
      <DialogBody className="grid-cols-[minmax(0,1fr)]">
        <Alert tone="warning" title="Copy the key now. It cannot be shown again.">
          We keep only a fingerprint of it. If it gets lost, create another one and delete this one.
        </Alert>
        <div className="flex items-center gap-2 rounded-lg border bg-code py-1.5 pr-1.5 pl-3.5">
          <code data-testid="api-key" className="min-w-0 flex-1 font-mono text-xs break-all">
            {apiKey}
          </code>
          <CopyButton value={apiKey} label="API key" appearance="text" />
        </div>
        <CodeBlock samples={listSamples({ baseUrl, apiKey, settings })} />
      </DialogBody>
      <DialogFooter>
        <DialogClose asChild>
          <Button>I have saved it</Button>
        </DialogClose>
      </DialogFooter>
    </>
  )
}

type Sample = { baseUrl: string; apiKey: string; settings: ApiKeyObject }

/** A first request that the key may make: for a model that it is for, or for what a management key does. */
function listSamples({ baseUrl, apiKey, settings }: Sample): [CodeSample, ...CodeSample[]] {
  if (settings.is_management_key) {
    return [
      { label: 'curl', language: 'bash', code: `curl ${baseUrl}/keys \\\n  -H "Authorization: Bearer ${apiKey}"` },
    ]
  }
  const model = settings.allowed_models.find((pattern) => !pattern.endsWith('/*')) ?? FIRST_MODEL
  return buildCodeSamples({ baseUrl, apiKey, model })
}
