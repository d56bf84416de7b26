'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { Dialog, DialogBody, DialogClose, DialogContent, DialogFooter } from '@/components/ui/dialog'
import { securityMutations } from '@/lib/client/security'
import { getFieldErrors } from '@/lib/client/field-errors'
import { CodeField } from './code-field'
import { QrCode } from './qr-code'
import { RecoveryCodes } from './recovery-codes'

type SetUpProps = { secret: string; uri: string; onClose: () => void }

/** Takes an authenticator app in: the picture, a first code, and then the recovery codes. */
export function SetUpTwoFactor({ secret, uri, onClose }: SetUpProps) {
  const [code, setCode] = useState('')
  const confirm = useMutation(securityMutations.confirmTwoFactor(useQueryClient()))
  const codes = confirm.data?.recovery_codes
  const fieldError = getFieldErrors(confirm.error).code
  return (
    <Dialog open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <DialogContent
        size="md"
        title={codes ? 'Two-factor sign-in is on' : 'Set up your authenticator app'}
        description={codes ? undefined : 'Scan the picture with the app, then enter the code that it shows.'}
      >
        {codes ? (
          <DialogBody>
            <RecoveryCodes codes={codes} />
          </DialogBody>
        ) : (
          <form
            id="two-factor"
            className="contents"
            onSubmit={(event) => {
              event.preventDefault()
              confirm.mutate(code)
            }}
          >
            <DialogBody>
              {confirm.error && fieldError === undefined && <Alert tone="destructive" title={confirm.error.message} />}
              <div className="flex flex-wrap items-center gap-5">
                <QrCode text={uri} label="The key for your authenticator app as a QR code" />
                <div className="grid min-w-0 flex-1 basis-48 gap-1">
                  <p className="text-sm text-muted-foreground">No camera? Enter this key in the app:</p>
                  <p className="flex items-center gap-1">
                    <code className="font-mono text-xs">{secret.replace(/(.{4})(?=.)/g, '$1 ')}</code>
                    <CopyButton value={secret} label="key" />
                  </p>
                </div>
              </div>
              <CodeField label="Code from the app" value={code} error={fieldError} onChange={setCode} />
            </DialogBody>
          </form>
        )}
        <DialogFooter>
          {codes ? (
            <Button onClick={onClose}>I have kept them</Button>
          ) : (
            <>
              <DialogClose asChild>
                <Button variant="ghost">Cancel</Button>
              </DialogClose>
              <Button type="submit" form="two-factor" isLoading={confirm.isPending}>
                Turn on
              </Button>
            </>
          )}
        </DialogFooter>
      </DialogContent>
    </Dialog>
  )
}
