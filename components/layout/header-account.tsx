'use client'

import { useQuery } from '@tanstack/react-query'
import Link from 'next/link'
import { Button } from '@/components/ui/button'
import { sessionQueries } from '@/lib/client/session'

/** Ways in for visitors, the way back for people who are signed in. Public pages stay static because the browser asks. */
export function HeaderAccount() {
  const { data: isSignedIn } = useQuery(sessionQueries.isSignedIn())
  if (isSignedIn) {
    return (
      <Button asChild size="sm">
        <Link href="/overview">Dashboard</Link>
      </Button>
    )
  }
  return (
    <>
      <Button asChild variant="ghost" size="sm" className="max-md:hidden">
        <Link href="/sign-in">Sign in</Link>
      </Button>
      <Button asChild size="sm">
        <Link href="/sign-up">Get started</Link>
      </Button>
    </>
  )
}
