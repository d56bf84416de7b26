import type { ProviderFlags } from '@/components/auth/provider-buttons'
import { getEnv } from '@/lib/env'

/** Which identity providers the operator has configured. */
export function readProviders(): ProviderFlags {
  const env = getEnv()
  return {
    github: env.GITHUB_ID !== undefined && env.GITHUB_SECRET !== undefined,
    google: env.GOOGLE_ID !== undefined && env.GOOGLE_SECRET !== undefined,
  }
}
