import { createHash } from 'node:crypto'
import { defineRoute, readClientAddress } from '@/lib/http'
import { disableLeakedKeys } from '@/lib/keys'
import { findAddressRefusal, noteFailedKey } from '@/lib/rate-limits'
import { leakedKeysBody, leakedKeysResponse } from '@/lib/schemas/leaked-keys'

export const POST = defineRoute({
  summary: 'Report API keys that were found in public',
  tag: 'API keys',
  auth: 'none',
  body: leakedKeysBody,
  response: leakedKeysResponse,
  handler: async ({ request, body }) => {
    const address = readClientAddress(request.headers) ?? 'unknown'
    const refusal = findAddressRefusal(address)
    if (refusal) throw refusal
    const areKeys = await disableLeakedKeys({ found: body.map(({ token, url }) => ({ token, url: url ?? null })) })
    if (!areKeys.includes(true)) await noteFailedKey(address)
    return body.map(({ token, type }, index) => ({
      token_hash: createHash('sha256').update(token).digest('base64'),
      token_type: type ?? 'api_key',
      label: areKeys[index] === true ? 'true_positive' : 'false_positive',
    }))
  },
})
