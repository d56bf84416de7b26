'use client'

import dynamic from 'next/dynamic'
import { useState } from 'react'
import { SettingsSection } from '@/components/layout/settings-section'
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
      <p className="border-t py-7 text-sm text-muted-foreground">
        This is your personal organization. It cannot be left or closed; it goes when you delete your account.
      </p>
    )
  }
  return (
    <>
      <SettingsSection
        title="Leave organization"
        description="You lose access at once. Keys that you made stay with the organization."
      >
        <Button variant="outline" onClick={() => setOpen('leave')}>
          Leave organization
        </Button>
      </SettingsSection>
      {organization.role === 'admin' && (
        <SettingsSection
          title="Close organization"
          description="For everybody and for good. Possible once no bought credits are left and nothing is under way."
        >
          <Button
            variant="outline"
            className="text-destructive hover:text-destructive"
            onClick={() => setOpen('close')}
          >
            Close organization
          </Button>
        </SettingsSection>
      )}
      {open === 'leave' && <LeaveDialog organization={organization} onClose={close} />}
      {open === 'close' && <CloseDialog organization={organization} onClose={close} />}
    </>
  )
}
