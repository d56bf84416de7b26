'use client'

import { useQuery } from '@tanstack/react-query'
import dynamic from 'next/dynamic'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Card, CardAction, CardContent, CardDescription, CardHeader, CardTitle } from '@/components/ui/card'
import { ErrorState } from '@/components/ui/error-state'
import { Skeleton } from '@/components/ui/skeleton'
import { meQueries } from '@/lib/client/me'
import { autoTopUpQueries } from '@/lib/client/auto-top-up'
import { mayManageMoney } from '@/lib/client/roles'
import type { AutoTopUpObject } from '@/lib/schemas/auto-top-up'
import { AutoTopUpState } from './auto-top-up-state'

const AutoTopUpDialog = dynamic(() => import('./auto-top-up-dialog').then((module) => module.AutoTopUpDialog), {
  ssr: false,
})

/** Buys credits by itself when the balance runs low: what it is set to, what it does now, and what it wants. For those who buy. */
export function AutoTopUpCard() {
  const me = useQuery(meQueries.me())
  const mayPay = mayManageMoney(me.data?.organization.role)
  const settings = useQuery({ ...autoTopUpQueries.settings(), enabled: mayPay })
  const [isOpen, setIsOpen] = useState(false)
  if (!mayPay) return null
  return (
    <Card aria-label="Auto top-up">
      <CardHeader>
        <CardTitle>Auto top-up</CardTitle>
        <CardDescription>Buys credits with a saved card when your balance runs low.</CardDescription>
        {settings.data && <ManageAction settings={settings.data} onManage={() => setIsOpen(true)} />}
      </CardHeader>
      {settings.isPending && <Skeleton className="m-5 mt-0 h-24" />}
      {!settings.data && settings.isError && (
        <ErrorState
          title="Auto top-up could not be loaded"
          description={settings.error.message}
          onRetry={() => void settings.refetch()}
          isRetrying={settings.isFetching}
        />
      )}
      {settings.data && (
        <CardContent>
          <AutoTopUpState settings={settings.data} onManage={() => setIsOpen(true)} />
        </CardContent>
      )}
      {settings.data && isOpen && <AutoTopUpDialog settings={settings.data} onClose={() => setIsOpen(false)} />}
    </Card>
  )
}

function ManageAction({ settings, onManage }: { settings: AutoTopUpObject; onManage: () => void }) {
  const isOff = settings.state === 'off'
  return (
    <CardAction>
      <Button
        size="sm"
        variant="outline"
        onClick={onManage}
        aria-label={isOff ? 'Set up auto top-up' : 'Manage auto top-up'}
      >
        {isOff ? 'Set up' : 'Manage'}
      </Button>
    </CardAction>
  )
}
