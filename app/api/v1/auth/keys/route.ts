import { defineRoute, readClientAddress } from '@/lib/http'
import { exchangeAuthCode } from '@/lib/oauth'
import { exchangeCodeBody, exchangedKeyResponse } from '@/lib/schemas/oauth'

export const POST = defineRoute({
  summary: 'Exchange an authorization code for an API key',
  tag: 'OAuth',
  auth: 'none',
  body: exchangeCodeBody,
  response: exchangedKeyResponse,
  handler: async ({ request, body }) => {
    const { key, userId } = await exchangeAuthCode({
      code: body.code,
      codeVerifier: body.code_verifier ?? null,
      codeChallengeMethod: body.code_challenge_method ?? null,
      address: readClientAddress(request.headers),
    })
    return Response.json({ key, user_id: userId }, { headers: { 'cache-control': 'no-store' } })
  },
})
