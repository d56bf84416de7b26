'use client'

import { signIn } from 'next-auth/react'
import { Button } from '@/components/ui/button'

/** Which identity providers the operator has configured. */
export type ProviderFlags = { github: boolean; google: boolean }

const PROVIDERS = [
  { id: 'github', label: 'Continue with GitHub' },
  { id: 'google', label: 'Continue with Google' },
] as const

/** Signing in through somebody else; nothing at all where nobody is configured. */
export function ProviderButtons({ flags, callbackUrl }: { flags: ProviderFlags; callbackUrl: string }) {
  const configured = PROVIDERS.filter(({ id }) => flags[id])
  if (configured.length === 0) return null
  return (
    <>
      <div className="grid gap-2">
        {configured.map(({ id, label }) => (
          <Button key={id} variant="outline" onClick={() => void signIn(id, { callbackUrl })}>
            {label}
          </Button>
        ))}
      </div>
      <p className="flex items-center gap-3 text-xs text-muted-foreground before:h-px before:flex-1 before:bg-border after:h-px after:flex-1 after:bg-border">
        or with e-mail
      </p>
    </>
  )
}
