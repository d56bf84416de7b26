'use client'

import { Ellipsis } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { DropdownMenu, DropdownMenuTrigger } from '@/components/ui/dropdown-menu'
import { createLatePanel } from '@/components/ui/late-views'
import type { ApiKeyObject } from '@/lib/schemas/keys'
import { useKeyActions } from './use-key-actions'

const KeyMenuEntries = createLatePanel(() => import('./key-menu-entries').then((module) => module.KeyMenuEntries))

/** What can be done with one key. */
export function KeyMenu({ apiKey }: { apiKey: ApiKeyObject }) {
  const { open, toggle, isBusy, dialogs } = useKeyActions(apiKey)
  return (
    <>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button variant="ghost" size="icon-sm" aria-label={`Actions for ${apiKey.name}`} isLoading={isBusy}>
            {!isBusy && <Ellipsis aria-hidden />}
          </Button>
        </DropdownMenuTrigger>
        <KeyMenuEntries apiKey={apiKey} open={open} toggle={toggle} />
      </DropdownMenu>
      {dialogs}
    </>
  )
}
