'use client'

import { usePathname, useRouter, useSearchParams } from 'next/navigation'
import { useEffect } from 'react'
import { Spinner } from '@/components/ui/spinner'

/** Sends a visitor to sign in and, after that, back to the page that they asked for: a layout on the server cannot see which. */
export function RedirectToSignIn() {
  const router = useRouter()
  const path = usePathname()
  const query = useSearchParams().toString()
  // The address bar is the outside world here.
  useEffect(() => {
    const callbackUrl = query === '' ? path : `${path}?${query}`
    router.replace(`/sign-in?${new URLSearchParams({ callbackUrl }).toString()}`)
  }, [router, path, query])
  return (
    <main className="grid min-h-dvh place-items-center">
      <Spinner label="Opening the sign-in page" />
    </main>
  )
}
