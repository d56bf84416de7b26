'use client'

import { UserPlus } from 'lucide-react'
import dynamic from 'next/dynamic'
import { parseAsBoolean, useQueryState } from 'nuqs'
import { Button } from '@/components/ui/button'

const InviteDialog = dynamic(() => import('./invite-dialog').then((module) => module.InviteDialog), { ssr: false })

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
