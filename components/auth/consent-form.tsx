'use client'

import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { getFieldErrors } from '@/lib/client/field-errors'
import { toExpiry, type KeyFields } from '@/lib/client/key-fields'
import { oauthMutations, type CreateAuthCodeInput } from '@/lib/client/oauth'
import { useIsHydrated } from '@/lib/client/use-is-hydrated'
import { AuthCard } from './auth-card'
import { ConsentApp } from './consent-app'
import { ConsentCode } from './consent-code'
import { ConsentFields } from './consent-fields'
import { FormError } from './form-error'

export type ConsentRequest = {
  app: { kind: 'site' | 'local' | 'headless'; host: string }
  /** What goes back to the server as it came. */
  passed: Pick<CreateAuthCodeInput, 'callback_url' | 'code_challenge' | 'code_challenge_method' | 'state'>
  /** What the program would like; the person decides. */
  wished: KeyFields
  wishedExpiresAt: string | null
  /** Where a refusal leads. */
  denyUrl: string
  email: string
}

/** Lets a person decide whether a program gets a key of theirs, and what it may spend. */
export function ConsentForm({ app, passed, wished, wishedExpiresAt, denyUrl, email }: ConsentRequest) {
  const [fields, setFields] = useState(wished)
  const isHydrated = useIsHydrated()
  const authorize = useMutation({
    ...oauthMutations.authorize(),
    // A whole page load: it leaves this site.
    onSuccess: ({ redirect_url: url }) => url !== null && window.location.assign(url),
  })
  if (authorize.data?.redirect_url === null) return <ConsentCode code={authorize.data.id} />
  const isDone = authorize.isPending || authorize.isSuccess
  return (
    <AuthCard
      title="Give this program a key?"
      description="It will be able to use every model with your credits."
      footer={`Signed in as ${email}. You can disable the key at any time.`}
    >
      <ConsentApp {...app} />
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault()
          authorize.mutate({ ...passed, ...toSettings(fields, wishedExpiresAt) })
        }}
      >
        <FormError error={authorize.error} />
        {/* What is authorized must be what is shown, so nothing can be typed before this page listens. */}
        <fieldset disabled={!isHydrated} className="grid min-w-0 gap-4">
          <ConsentFields
            fields={fields}
            onChange={(part) => setFields((before) => ({ ...before, ...part }))}
            expiresAt={wishedExpiresAt}
            errors={getFieldErrors(authorize.error)}
          />
          <div className="grid grid-cols-2 gap-3 pt-1">
            <Button variant="outline" size="lg" asChild>
              <a href={denyUrl}>Deny</a>
            </Button>
            <Button type="submit" size="lg" isLoading={isDone}>
              Authorize
            </Button>
          </div>
        </fieldset>
      </form>
    </AuthCard>
  )
}

function toSettings({ name, limitUsd, reset, expiry }: KeyFields, wishedExpiresAt: string | null) {
  const limit = limitUsd.trim() === '' ? null : limitUsd.trim()
  return {
    key_label: name.trim(),
    limit,
    usage_limit_type: limit === null || reset === 'never' ? null : reset,
    expires_at: expiry === 'keep' ? wishedExpiresAt : (toExpiry(expiry) ?? null),
  }
}
