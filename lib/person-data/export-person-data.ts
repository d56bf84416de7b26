import { describeSecurity } from '@/lib/auth'
import { formatNanosAsUsd } from '@/lib/core/money'
import { getDb } from '@/lib/db'
import { listOrganizations } from '@/lib/organizations'
import { exportChats } from './export-chats'

export type PersonData = { exported_at: string } & Record<string, unknown>

/** The newest ones; all of an organization's are in the export of its log. */
const REQUESTS_MAX = 10_000

/** Everything that is a person's, as JSON: who they are, how they sign in, where they belong, what they made and asked for. */
export async function exportPersonData({ userId }: { userId: string }): Promise<PersonData> {
  const [user, security, organizations] = await Promise.all([
    getDb().user.findUniqueOrThrow({ where: { id: userId } }),
    describeSecurity({ userId }),
    listOrganizations({ userId }),
  ])
  const organizationIds = organizations.map(({ id }) => id)
  const [sessions, keys, requests] = await Promise.all([
    getDb().userSession.findMany({ where: { userId }, orderBy: { createdAt: 'desc' } }),
    exportKeys(userId),
    exportRequests(userId, organizationIds),
  ])
  const chats: unknown[] = []
  for (const organizationId of organizationIds) chats.push(...(await exportChats({ organizationId, userId })))
  const { id, email, name, imageUrl, emailVerifiedAt, createdAt } = user
  return {
    exported_at: new Date().toISOString(),
    profile: { id, email, name, image_url: imageUrl, email_verified_at: emailVerifiedAt, created_at: createdAt },
    security,
    sessions,
    organizations,
    api_keys: keys,
    chats,
    requests,
  }
}

async function exportKeys(userId: string): Promise<unknown[]> {
  const keys = await getDb().apiKey.findMany({ where: { createdByUserId: userId }, orderBy: { createdAt: 'desc' } })
  return keys.map(({ organizationId, hash, label, name, kind, createdAt, lastUsedAt, expiresAt, deletedAt }) => ({
    organization_id: organizationId,
    hash,
    label,
    name,
    kind,
    created_at: createdAt,
    last_used_at: lastUsedAt,
    expires_at: expiresAt,
    deleted_at: deletedAt,
  }))
}

async function exportRequests(userId: string, organizationIds: readonly string[]): Promise<unknown[]> {
  const requests = await getDb().generation.findMany({
    where: { organizationId: { in: [...organizationIds] }, userId },
    orderBy: { createdAt: 'desc' },
    take: REQUESTS_MAX,
  })
  return requests.map((request) => ({
    id: request.id,
    organization_id: request.organizationId,
    created_at: request.createdAt,
    model: request.model,
    provider: request.provider,
    status: request.status,
    tokens_prompt: Number(request.nativeTokensPrompt),
    tokens_completion: Number(request.nativeTokensCompletion),
    cost: formatNanosAsUsd(request.costNanos),
  }))
}
