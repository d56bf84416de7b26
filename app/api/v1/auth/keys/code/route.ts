import { requireOwnWorkspace, requireVerifiedEmail } from '@/lib/auth'
import { defineRoute } from '@/lib/http'
import { createAuthCode } from '@/lib/oauth'
import { createAuthCodeBody, createdAuthCodeResponse } from '@/lib/schemas/oauth'

export const POST = defineRoute({
  summary: 'Create an authorization code',
  tag: 'OAuth',
  auth: 'any',
  body: createAuthCodeBody,
  response: createdAuthCodeResponse,
  handler: async ({ principal, body }) => {
    requireOwnWorkspace(principal, body.workspace_id)
    if (principal.kind === 'session') await requireVerifiedEmail({ userId: principal.userId })
    const { code, appId, createdAt, redirectUrl } = await createAuthCode({
      principal,
      callbackUrl: body.callback_url,
      codeChallenge: body.code_challenge,
      codeChallengeMethod: body.code_challenge_method,
      keyLabel: body.key_label,
      limitNanos: body.limit,
      limitReset: body.usage_limit_type,
      keyExpiresAt: body.expires_at ? new Date(body.expires_at) : null,
      state: body.state,
    })
    const data = { id: code, app_id: appId, created_at: createdAt.toISOString(), redirect_url: redirectUrl }
    return Response.json({ data }, { headers: { 'cache-control': 'no-store' } })
  },
})
