'use client'

import { useQuery } from '@tanstack/react-query'
import Link from 'next/link'
import type { ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { meQueries } from '@/lib/client/me'
import { mayManageMoney } from '@/lib/client/roles'
import { WhoPays } from './who-pays'

/** Whether who is signed in buys for the organization; undefined until that is known. The server decides again. */
export function useMayBuy(): boolean | undefined {
  const { data: me, isPending } = useQuery(meQueries.me())
  if (isPending) return undefined
  return me === undefined || mayManageMoney(me.organization.role)
}

type AddCreditsProps = { variant?: 'primary' | 'outline' | 'ghost'; children?: ReactNode }

/** The way to more credits, wherever it is offered: a link for those who buy; everybody else learns whom to ask. */
export function AddCredits({ variant = 'outline', children = 'Add credits' }: AddCreditsProps) {
  const mayBuy = useMayBuy()
  if (mayBuy === undefined) return null
  if (!mayBuy) {
    return (
      <p className="max-w-60 text-sm text-pretty text-muted-foreground">
        <WhoPays />
      </p>
    )
  }
  return (
    <Button asChild size="sm" variant={variant}>
      <Link href="/credits">{children}</Link>
    </Button>
  )
}
