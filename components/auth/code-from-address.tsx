'use client'

import { useSyncExternalStore } from 'react'
import { CodeForm } from './code-form'
import { TextLink } from './text-link'

const subscribe = (listener: () => void) => {
  window.addEventListener('hashchange', listener)
  return () => window.removeEventListener('hashchange', listener)
}

/** The second step after an identity provider, whose token stands behind the # where no server sees it. */
export function CodeFromAddress({ callbackUrl }: { callbackUrl: string }) {
  const token = useSyncExternalStore(
    subscribe,
    () => window.location.hash.slice(1),
    () => '',
  )
  return (
    <CodeForm
      token={token}
      callbackUrl={callbackUrl}
      footer={<TextLink href="/sign-in">Sign in another way</TextLink>}
    />
  )
}
