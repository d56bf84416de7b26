import { inject } from 'vitest'

/** One place where the same handlers are mounted. */
export type Target = { name: 'gateway' | 'next start'; origin: string }

declare module 'vitest' {
  interface ProvidedContext {
    targets: Target[]
    /** What the running product's processes were given. */
    productEnvironment: Record<string, string>
    /** The sandbox's own origin, where its controls are. */
    sandboxUrl: string
  }
}

/** Every mount of the running product, the gateway's port first. */
export function listTargets(): Target[] {
  return inject('targets')
}
