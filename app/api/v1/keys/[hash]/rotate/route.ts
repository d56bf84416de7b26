import { requireVerifiedEmail, toKeyMaker } from '@/lib/auth'
import { AppError } from '@/lib/core/errors'
import { defineRoute } from '@/lib/http'
import { getKey, rotateKey } from '@/lib/keys'
import { createdKeyResponse, keyParams, rotateKeyBody } from '@/lib/schemas/keys'

const DAY_MS = 86_400_000

export const POST = defineRoute({
  summary: 'Rotate an API key: a new one now, the old one for a while beside it',
  tag: 'API keys',
  auth: 'keys',
  params: keyParams,
  body: rotateKeyBody,
  response: createdKeyResponse,
  status: 201,
  handler: async ({ principal, params: { hash }, body: { works_until: until } }) => {
    if (principal.kind === 'session') await requireVerifiedEmail({ userId: principal.userId })
    const address = { organizationId: principal.organizationId, hash, madeByUserId: toKeyMaker(principal) }
    const { is_management_key: isManagement } = await getKey(address)
    if (isManagement && (principal.kind === 'key' || principal.role !== 'admin')) {
      throw new AppError('permission_denied', 'Only an admin who is signed in can rotate a management key.')
    }
    const worksUntil = until === undefined ? new Date(Date.now() + DAY_MS) : new Date(until ?? Date.now())
    const { key, secret } = await rotateKey({ ...address, worksUntil, createdByUserId: principal.userId })
    return { data: key, key: secret }
  },
})
