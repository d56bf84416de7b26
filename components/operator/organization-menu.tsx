'use client'

import { Ellipsis, Gift, Snowflake, Sun } from 'lucide-react'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { DropdownMenu, DropdownMenuContent, DropdownMenuItem, DropdownMenuTrigger } from '@/components/ui/dropdown-menu'
import type { AccountObject } from '@/lib/schemas/operator'
import { CreditDialog } from './credit-dialog'
import { FreezeDialog } from './freeze-dialog'

/** What an operator can do with one organization. */
export function OrganizationMenu({ account }: { account: AccountObject }) {
  const [open, setOpen] = useState<'credit' | 'freeze' | null>(null)
  const FreezeIcon = account.frozen ? Sun : Snowflake
  return (
    <>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button variant="ghost" size="icon-sm" aria-label={`Actions for ${account.name}`}>
            <Ellipsis aria-hidden />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end">
          <DropdownMenuItem onSelect={() => setOpen('credit')}>
            <Gift aria-hidden />
            Give promotional credit
          </DropdownMenuItem>
          <DropdownMenuItem tone={account.frozen ? 'neutral' : 'destructive'} onSelect={() => setOpen('freeze')}>
            <FreezeIcon aria-hidden />
            {account.frozen ? 'End the freeze' : 'Freeze'}
          </DropdownMenuItem>
        </DropdownMenuContent>
      </DropdownMenu>
      {open === 'credit' && <CreditDialog account={account} onClose={() => setOpen(null)} />}
      {open === 'freeze' && <FreezeDialog account={account} onClose={() => setOpen(null)} />}
    </>
  )
}
