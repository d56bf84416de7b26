import { createKey } from '@/lib/keys'
import { createTenant, type Tenant } from '@/tests/factories/create-tenant'
import { serveRoutes } from '@/tests/factories/serve-routes'
import type { ServedApp } from '@/tests/factories/serve-app'

/** What decides how a request is resolved, over real HTTP. */
export async function startSettings(): Promise<ServedApp> {
  return serveRoutes({
    '/api/v1/presets': await import('@/app/api/v1/presets/route'),
    '/api/v1/presets/:slug': await import('@/app/api/v1/presets/[slug]/route'),
    '/api/v1/presets/:slug/versions': await import('@/app/api/v1/presets/[slug]/versions/route'),
    '/api/v1/presets/:slug/versions/:version': await import('@/app/api/v1/presets/[slug]/versions/[version]/route'),
    '/api/v1/presets/:slug/chat/completions': await import('@/app/api/v1/presets/[slug]/chat/completions/route'),
    '/api/v1/presets/:slug/messages': await import('@/app/api/v1/presets/[slug]/messages/route'),
    '/api/v1/presets/:slug/responses': await import('@/app/api/v1/presets/[slug]/responses/route'),
    '/api/v1/routing-defaults': await import('@/app/api/v1/routing-defaults/route'),
    '/api/v1/chains': await import('@/app/api/v1/chains/route'),
    '/api/v1/chains/:slug': await import('@/app/api/v1/chains/[slug]/route'),
    '/api/v1/model/:author/:slug': await import('@/app/api/v1/model/[author]/[slug]/route'),
    '/api/v1/models': await import('@/app/api/v1/models/route'),
  })
}

export type Owner = Tenant & { managementKey: string }

/** A tenant with a key that administers. */
export async function createOwner(): Promise<Owner> {
  const tenant = await createTenant()
  const { organizationId } = tenant
  const { secret } = await createKey({
    organizationId,
    createdByUserId: null,
    name: 'management',
    kind: 'management',
    limitNanos: null,
  })
  return { ...tenant, managementKey: secret }
}

export type Answer = { status: number; headers: Headers; body: Record<string, unknown> }

/** One call, whatever it answers. */
export async function send(
  app: ServedApp,
  { method, path, key, body }: { method: string; path: string; key: string; body?: unknown },
): Promise<Answer> {
  const response = await fetch(`${app.url}/api/v1${path}`, {
    method,
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  const answer = (await response.json()) as Record<string, unknown>
  return { status: response.status, headers: response.headers, body: answer }
}
