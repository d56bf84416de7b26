'use client'

import dynamic from 'next/dynamic'
import { useState, type ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import type { Me } from '@/lib/schemas/auth'

const LeaveDialog = dynamic(() => import('./leave-dialog').then((module) => module.LeaveDialog), { ssr: false })
const CloseDialog = dynamic(() => import('./close-dialog').then((module) => module.CloseDialog), { ssr: false })

/** The ways out: leaving, and for admins closing. A personal organization has neither: it goes with the account. */
export function EndOrganization({ organization }: { organization: Me['organization'] }) {
  const [open, setOpen] = useState<'leave' | 'close' | null>(null)
  const close = () => setOpen(null)
  if (organization.is_personal) {
    return (
      <p className="border-t pt-6 text-sm text-muted-foreground">
        This is your personal organization. It cannot be left or closed; it goes when you delete your account.
      </p>
    )
  }
  return (
    <section aria-label="Leave or close" className="grid gap-4 border-t pt-6 text-sm">
      <Way text="You lose access at once. Keys that you made stay with the organization.">
        <Button variant="outline" onClick={() => setOpen('leave')}>
          Leave organization
        </Button>
      </Way>
      {organization.role === 'admin' && (
        <Way text="For everybody and for good. Possible once no bought credits are left and nothing is under way.">
          <Button
            variant="outline"
            className="text-destructive hover:text-destructive"
            onClick={() => setOpen('close')}
          >
            Close organization
          </Button>
        </Way>
      )}
      {open === 'leave' && <LeaveDialog organization={organization} onClose={close} />}
      {open === 'close' && <CloseDialog organization={organization} onClose={close} />}
    </section>
  )
}

function Way({ text, children }: { text: string; children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
      <p className="max-w-prose text-muted-foreground">{text}</p>
      {children}
    </div>
  )
}
