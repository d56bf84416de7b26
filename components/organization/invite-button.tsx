'use client'

import { UserPlus } from 'lucide-react'
import { parseAsBoolean, useQueryState } from 'nuqs'
import { Button } from '@/components/ui/button'
import { InviteDialog } from './invite-dialog'

/** Opens the invitation's form; `?invite=true` in the address does too. */
export function InviteButton({ organizationId }: { organizationId: string }) {
  const [isOpen, setIsOpen] = useQueryState('invite', parseAsBoolean.withDefault(false))
  return (
    <>
      <Button onClick={() => void setIsOpen(true)}>
        <UserPlus aria-hidden />
        Invite
      </Button>
      {isOpen && <InviteDialog organizationId={organizationId} onClose={() => void setIsOpen(null)} />}
    </>
  )
}
