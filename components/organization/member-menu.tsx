'use client'

import { Ellipsis, UserMinus } from 'lucide-react'
import dynamic from 'next/dynamic'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { DropdownMenu, DropdownMenuContent, DropdownMenuItem, DropdownMenuTrigger } from '@/components/ui/dropdown-menu'
import type { MemberObject } from '@/lib/schemas/organizations'

const RemoveMemberDialog = dynamic(() => import('./remove-member-dialog').then((module) => module.RemoveMemberDialog), {
  ssr: false,
})

/** What an admin can do with one member, beside the role. */
export function MemberMenu({ organizationId, member }: { organizationId: string; member: MemberObject }) {
  const [isRemoving, setIsRemoving] = useState(false)
  return (
    <>
      <DropdownMenu>
        <DropdownMenuTrigger asChild>
          <Button variant="ghost" size="icon-sm" aria-label={`Actions for ${member.name ?? member.email}`}>
            <Ellipsis aria-hidden />
          </Button>
        </DropdownMenuTrigger>
        <DropdownMenuContent align="end">
          <DropdownMenuItem tone="destructive" onSelect={() => setIsRemoving(true)}>
            <UserMinus aria-hidden />
            Remove
          </DropdownMenuItem>
        </DropdownMenuContent>
      </DropdownMenu>
      {isRemoving && (
        <RemoveMemberDialog organizationId={organizationId} member={member} onClose={() => setIsRemoving(false)} />
      )}
    </>
  )
}
