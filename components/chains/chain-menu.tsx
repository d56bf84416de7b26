'use client'

import { Ellipsis } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { DropdownMenu, DropdownMenuTrigger } from '@/components/ui/dropdown-menu'
import { createLatePanel } from '@/components/ui/late-views'
import type { ChainObject } from '@/lib/schemas/chains'

const ChainMenuEntries = createLatePanel(() => import('./chain-menu-entries').then((module) => module.ChainMenuEntries))
const RenameChainDialog = dynamic(() => import('./rename-chain-dialog').then((module) => module.RenameChainDialog), {
  ssr: false,
})
const DeleteChainDialog = dynamic(() => import('./delete-chain-dialog').then((module) => module.DeleteChainDialog), {
  ssr: false,
})

/** What can be done with one chain. */
export function ChainMenu({ chain }: { chain: ChainObject }) {
  const [openDialog, setOpenDialog] = useState<'rename' | 'delete' | null>(null)
  const close = () => setOpenDialog(null)
  return (
    <>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button variant="ghost" size="icon-sm" aria-label={`Actions for ${chain.name}`}>
            <Ellipsis aria-hidden />
          </Button>
        </DropdownMenuTrigger>
        <ChainMenuEntries chain={chain} onOpen={setOpenDialog} />
      </DropdownMenu>
      {openDialog === 'rename' && <RenameChainDialog chain={chain} onClose={close} />}
      {openDialog === 'delete' && <DeleteChainDialog chain={chain} onClose={close} />}
    </>
  )
}
