import { getEnv } from '@/lib/env'
import type { Credentials } from '@/lib/providers'

/** Where a key that is a document is used, and whether its owner chose the host that is connected to. */
export type PlacedCredentials = { baseUrl: string; isHostChosen: boolean; credentials: Credentials }

/**
 * A document names its own addresses. While providers are simulated they lie in the sandbox, under the same paths; and an
 * operator who has a way of their own to a provider (`…_BASE_URL`) has it for the calls, not for where tokens come from.
 */
export function placeCredentials(slug: string, credentials: Credentials): PlacedCredentials {
  const env = getEnv()
  const { grant } = credentials
  if (env.sandbox.providers && env.SANDBOX_URL) {
    const root = `${env.SANDBOX_URL}/providers/${slug}`
    const moved = grant ? { ...credentials, grant: { ...grant, url: move(grant.url, root) } } : credentials
    return { baseUrl: move(credentials.baseUrl, root), isHostChosen: false, credentials: moved }
  }
  const root = env.providers[slug]?.baseUrl
  return root === undefined
    ? { baseUrl: credentials.baseUrl, isHostChosen: credentials.isHostChosen, credentials }
    : { baseUrl: move(credentials.baseUrl, root), isHostChosen: false, credentials }
}

function move(url: string, root: string): string {
  return root + new URL(url).pathname.replace(/\/+$/, '')
}
