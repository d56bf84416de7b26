import { createChain } from '@/lib/chains'
import type { ChainStepObject } from '@/lib/schemas/chains'
import { createTenant, type Tenant } from '@/tests/factories/create-tenant'

export const [FIRST, SECOND, THIRD] = [
  'anthropic/claude-sonnet-4.6',
  'openai/gpt-5.2',
  'deepseek/deepseek-chat',
] as const

export const hello = [{ role: 'user', content: 'Hello' }]

export function step(part: Partial<ChainStepObject> & { model: string }): ChainStepObject {
  return { provider: null, timeout_ms: null, move_on: null, ...part }
}

/** A tenant with a chain `@chain/mine`. */
export async function createOwner(steps: readonly ChainStepObject[]): Promise<Tenant> {
  const tenant = await createTenant()
  await createChain({ organizationId: tenant.organizationId, name: 'Mine', slug: 'mine', steps: [...steps] })
  return tenant
}
