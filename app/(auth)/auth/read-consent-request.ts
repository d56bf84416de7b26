import type { z } from 'zod'
import type { ConsentRequest } from '@/components/auth/consent-form'
import type { KeyFields } from '@/lib/client/key-fields'
import { AppError } from '@/lib/core/errors'
import { formatNanosAsUsd } from '@/lib/core/money'
import { type Callback, readCallback, toRedirectUrl } from '@/lib/oauth'
import { authorizationQuery } from '@/lib/schemas/oauth'

/** A consent page's address as the page shows it, or what is wrong with it. */
export function readConsentRequest(
  parameters: Record<string, string | string[] | undefined>,
): Omit<ConsentRequest, 'email'> | { problem: string } {
  const parsed = authorizationQuery.safeParse(keepFirst(parameters))
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    return { problem: `${issue?.path.join('.') ?? 'The address'}: ${issue?.message ?? 'it could not be read'}` }
  }
  const { callback_url, code_challenge, code_challenge_method, state, ...wishes } = parsed.data
  const callback = tryReadCallback(callback_url)
  if ('problem' in callback) return callback
  const host = callback.url?.host ?? ''
  return {
    app: { kind: callback.kind, host },
    passed: { callback_url, code_challenge, code_challenge_method, state },
    wished: toWishedFields(wishes, host),
    wishedExpiresAt: wishes.expires_at ?? null,
    denyUrl: toRedirectUrl(callback, { error: 'access_denied', state }) ?? '/keys',
  }
}

type Wishes = Pick<z.infer<typeof authorizationQuery>, 'key_label' | 'limit' | 'usage_limit_type' | 'expires_at'>

function toWishedFields({ key_label, limit, usage_limit_type, expires_at }: Wishes, host: string): KeyFields {
  return {
    name: key_label ?? (host === '' ? 'Authorized program' : host).slice(0, 100),
    limitUsd: typeof limit === 'bigint' ? formatNanosAsUsd(limit) : '',
    reset: usage_limit_type ?? 'never',
    expiry: expires_at ? 'keep' : 'never',
    models: [],
  }
}

/** A repeated parameter counts once; an empty one not at all. */
function keepFirst(parameters: Record<string, string | string[] | undefined>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(parameters).flatMap(([name, value]) => {
      const first = Array.isArray(value) ? value[0] : value
      return first ? [[name, first]] : []
    }),
  )
}

function tryReadCallback(text: string | undefined): Callback | { problem: string } {
  try {
    return readCallback(text)
  } catch (error) {
    if (error instanceof AppError) return { problem: error.message }
    throw error
  }
}
